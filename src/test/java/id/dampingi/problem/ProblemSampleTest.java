package id.dampingi.problem;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.db.Database;
import id.dampingi.sample.SampleOffice;
import id.dampingi.support.TestData;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sample office tells of problems could have been typed in. */
class ProblemSampleTest {
    private final Database database = TestData.inMemory();
    private final ProblemWayStore ways = new ProblemWayStore(database);

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2026-01-01", "2028-02-29"})
    void itPassesTheForms(LocalDate today) {
        SampleOffice.fill(database, today);

        List<ProblemWay> all = database.list("select id from problem", row -> row.id("id")).stream()
                .map(id -> ways.way(id).orElseThrow())
                .toList();
        assertThat(all).hasSizeGreaterThan(25).allSatisfy(way -> {
            assertThat(ProblemDraft.of(way.problem()).problems()).isEmpty();
            assertThat(way.problem().date()).isBeforeOrEqualTo(today);
            assertThat(CauseDraft.of(way.causes()).problems()).isEmpty();
            assertThat(way.causes().with(way.causes().outline())).isEqualTo(way.causes());
            assertThat(way.alternatives())
                    .allSatisfy(each ->
                            assertThat(AlternativeDraft.of(each).problems()).isEmpty());
            way.decision().ifPresent(decision -> {
                assertThat(DecisionDraft.of(decision).problems()).isEmpty();
                assertThat(decision.date()).isBeforeOrEqualTo(today);
                ways.save(decision);
            });
            way.outcome().ifPresent(outcome -> {
                assertThat(OutcomeDraft.of(outcome).problems()).isEmpty();
                assertThat(outcome.date()).isBeforeOrEqualTo(today);
                ways.save(outcome);
            });
            assertThat(way.plans())
                    .allSatisfy(plan -> assertThat(plan.agreedOn())
                            .isAfterOrEqualTo(way.problem().date()));
        });
        Set<Step> reached = EnumSet.noneOf(Step.class);
        all.forEach(way -> reached.add(way.progress().reached()));
        assertThat(reached).containsExactly(Step.values());
        assertThat(all.stream().flatMap(way -> way.outcome().stream()).map(Outcome::result))
                .contains(OutcomeResult.values());
        assertThat(all.stream().flatMap(way -> way.decision().stream()).map(Decision::way))
                .contains(DecisionWay.values());
        assertThat(all).anyMatch(way -> !way.progress().skipped().isEmpty());
        assertThat(all).anyMatch(way -> !way.raisedIn().isEmpty());
    }
}
