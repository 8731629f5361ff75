package id.dampingi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.dampingi.kit.i18n.Words;
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

    private record Enclosed(String heading, List<Row> rows) implements Annex {
        @Override
        public String template() {
            return "table";
        }
    }

    private final ReportWords w = new ReportWords(Words.INDONESIAN);

    @Test
    void annexesAreCountedByThemselvesAndTheFirstOfThemBeginsAPage() {
        List<Row> rows = List.of(new Row("a"));

        assertThat(SectionLine.of(
                        List.of(
                                new Section("Identity", rows, ""),
                                new Enclosed("Minutes", List.of()),
                                new Enclosed("Lists", rows),
                                new Enclosed("Photos", rows)),
                        w))
                .extracting(SectionLine::heading, SectionLine::startsPage)
                .containsExactly(
                        tuple("1.  Identity", false),
                        tuple("Lampiran 1.  Lists", true),
                        tuple("Lampiran 2.  Photos", false));
    }

    @Test
    void sectionsThatVanishTakeNoNumber() {
        List<Row> rows = List.of(new Row("a"));

        assertThat(SectionLine.of(
                        List.of(
                                new Section("Identity", rows, ""),
                                new Section("Problems", List.of(), ""),
                                new Section("", rows, ""),
                                new Section("Plan", rows, "")),
                        w))
                .extracting(SectionLine::heading)
                .containsExactly("1.  Identity", "", "2.  Plan");
    }

    @Test
    void aSectionWithoutRowsSaysSoInOneLine() {
        SectionLine line = SectionLine.of(List.of(new Section("Problems", List.of(), "None was raised")), w)
                .get(0);

        assertThat(line.template()).isEqualTo("monthly-nothing");
        assertThat(line.rows()).isEqualTo(List.of(new SectionLine.Nothing("None was raised")));
    }
}
