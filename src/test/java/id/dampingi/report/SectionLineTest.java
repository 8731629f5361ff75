package id.dampingi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionLineTest {
    private record Row(String text) {}

    private record Section(String heading, List<Row> rows, String nothing) implements ReportSection {
        @Override
        public String template() {
            return "table";
        }
    }

    @Test
    void sectionsThatVanishTakeNoNumber() {
        List<Row> rows = List.of(new Row("a"));

        assertThat(SectionLine.of(List.of(
                        new Section("Identity", rows, ""),
                        new Section("Problems", List.of(), ""),
                        new Section("", rows, ""),
                        new Section("Plan", rows, ""))))
                .extracting(SectionLine::heading)
                .containsExactly("1.  Identity", "", "2.  Plan");
    }

    @Test
    void aSectionWithoutRowsSaysSoInOneLine() {
        SectionLine line = SectionLine.of(List.of(new Section("Problems", List.of(), "None was raised")))
                .get(0);

        assertThat(line.template()).isEqualTo("monthly-nothing");
        assertThat(line.rows()).isEqualTo(List.of(new SectionLine.Nothing("None was raised")));
    }
}
