package id.dampingi.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.evaluation.EvaluationStore;
import id.dampingi.group.Group;
import id.dampingi.kit.i18n.Words;
import id.dampingi.sample.SampleOffice;
import id.dampingi.support.TestData;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who looks at the sample office sees what every section of the report is for. */
class SampleReportTest {
    private final ReportWords w = new ReportWords(Words.INDONESIAN);

    /** Whatever month it is in which the sample is made, the month before it is told whole. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2026-01-31", "2028-03-01"})
    void everySectionAndEachOfItsTablesHasContent(LocalDate today) {
        try (var database = TestData.inMemory()) {
            SampleOffice.fill(database, today);
            YearMonth month = YearMonth.from(today).minusMonths(1);
            var store = new MonthlyReportStore(database, new EvaluationStore(database));
            var groups = store.groups(month).stream().map(Group::id).toList();
            var reports = store.reports(
                    new ReportOrder(ReportKind.MONTHLY, month, groups, Words.INDONESIAN), today, group -> "1");
            Set<String> filled = new TreeSet<>();
            IntStream.range(0, groups.size())
                    .mapToObj(reports::apply)
                    .forEach(report -> filled.addAll(filled(MonthlySections.of(report, w))));

            assertThat(filled)
                    .containsAll(filled(MonthlySections.of(Samples.full(), w)))
                    .contains("monthly-photos", "annex-attendance", "annex-handovers");
        }
    }

    /** The templates of sections, and of tables in them, that have rows; sections of a text by their headings. */
    private static Set<String> filled(List<ReportSection> sections) {
        return sections.stream()
                .filter(section -> !section.rows().isEmpty())
                .flatMap(section -> Stream.concat(
                        Stream.of(name(section)),
                        section.rows().stream()
                                .filter(BlockSection.Block.class::isInstance)
                                .map(BlockSection.Block.class::cast)
                                .filter(block -> !block.rows().isEmpty())
                                .map(BlockSection.Block::template)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(ReportSection section) {
        if (section instanceof NextPlanSection next) {
            // On the last days of a month nothing more is planned for it, but something was written.
            return next.plan().isEmpty() ? next.template() : "monthly-plan";
        }
        return section instanceof TextSection ? section.heading() : section.template();
    }
}
