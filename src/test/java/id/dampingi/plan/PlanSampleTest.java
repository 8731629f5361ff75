package id.dampingi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.db.Database;
import id.dampingi.sample.SampleOffice;
import id.dampingi.support.TestData;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plans of the sample office could have been typed in. */
class PlanSampleTest {
    private final Database database = TestData.inMemory();

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2026-01-01", "2028-02-29"})
    void theyPassTheForm(LocalDate today) {
        SampleOffice.fill(database, today);
        var lists = new PlanListStore(database);
        var every = new PlanFilter(PlanShow.ALL, null, null);

        List<PlanItem> all = lists.page(every, today, 1_000).rows().stream()
                .map(PlanRow::item)
                .toList();
        assertThat(all).hasSizeGreaterThan(30).allSatisfy(item -> {
            assertThat(PlanDraft.of(item).problems()).isEmpty();
            assertThat(item.agreedOn()).isBeforeOrEqualTo(today);
            LocalDate closed = item.closedOn();
            if (closed != null) {
                assertThat(closed).isBeforeOrEqualTo(today);
            }
        });
        assertThat(all).extracting(PlanItem::state).contains(PlanState.values());
        assertThat(all).anyMatch(item -> item.activity() != null);
        assertThat(lists.overdue(today, 100)).hasSizeBetween(2, 12);
    }
}
