package id.dampingi.reason;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.approach.Approach;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.indicator.Combine;
import id.dampingi.indicator.Direction;
import id.dampingi.indicator.Indicator;
import id.dampingi.indicator.IndicatorStore;
import id.dampingi.indicator.Measurement;
import id.dampingi.indicator.MeasurementStore;
import id.dampingi.indicator.Target;
import id.dampingi.indicator.TargetStore;
import id.dampingi.indicator.ValueKind;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.db.Journal;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.GivenUp;
import id.dampingi.problem.Problem;
import id.dampingi.problem.ProblemStore;
import id.dampingi.support.Make;
import id.dampingi.support.TestData;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReasonTest {
    /** The day after: what is made in a test was made yesterday. Ids may run ahead of the clock, and never back. */
    private static final Instant TOMORROW = Ids.madeAt(Ids.next()).plus(1, ChronoUnit.DAYS);

    private final Clock clock = Clock.fixed(TOMORROW, ZoneOffset.UTC);
    private final LocalDate lastMonth = LocalDate.now(clock).minusMonths(1);
    private final Database database = TestData.inMemory();
    private final TargetStore targets = new TargetStore(database);
    private final MeasurementStore measurements = new MeasurementStore(database);
    private final Group made = Make.group("KD-01", "Mekar");
    private final UUID group = made.id();
    private final UUID indicator = Ids.next();
    private final List<List<String>> asked = new ArrayList<>();
    private Optional<String> answer = Optional.of("salah ketik");
    private final Background background = new AskingBackground(Background.inline(), database, (nameKey, last) -> {
        asked.add(last);
        return answer;
    });

    @BeforeEach
    void make() {
        new GroupStore(database).save(made);
        new IndicatorStore(database)
                .save(new Indicator(
                        indicator,
                        Approach.SOCIAL,
                        "Kehadiran",
                        "",
                        "orang",
                        "",
                        ValueKind.NUMBER,
                        Direction.HIGHER,
                        Combine.LAST,
                        BigDecimal.ONE,
                        1,
                        true));
        database.askReasons(new WhenAsked(clock));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aNewTargetNeedsNoReasonAndAnotherOneDoes() {
        UUID id = Ids.next();
        done(() -> targets.save(target(id, 0, 10)));
        assertThat(asked).isEmpty();

        done(() -> targets.save(target(id, 0, 12)));
        assertThat(asked).hasSize(1);
        assertThat(reasons()).containsExactly("salah ketik");
        assertThat(targets.ofGroup(group, 2026)).extracting(Target::target).containsExactly(new BigDecimal(12));

        done(() -> targets.save(target(id, 3, 12)));
        assertThat(asked.get(1)).containsExactly("salah ketik");
    }

    @Test
    void thePlanOfATargetNeedsNoReason() {
        UUID id = Ids.next();
        done(() -> targets.save(target(id, 0, 10)));
        done(() -> targets.save(new Target(
                id, group, indicator, 2026, BigDecimal.ZERO, BigDecimal.TEN, Map.of(Month.MARCH, BigDecimal.ONE))));

        assertThat(asked).isEmpty();
    }

    @Test
    void severalValuesOfOneChangeAreAskedAboutOnce() {
        UUID one = Ids.next();
        var other = new Measurement(Ids.next(), group, indicator, lastMonth, BigDecimal.ONE, "", "");
        done(() -> targets.save(target(one, 0, 10)));
        done(() -> measurements.save(other));

        done(() -> database.change("change.target", changing -> {
            TargetStore.save(changing, target(one, 1, 20));
            MeasurementStore.save(changing, measured(other.id(), lastMonth, 5));
        }));

        assertThat(asked).hasSize(1);
        assertThat(targets.ofGroup(group, 2026)).extracting(Target::target).containsExactly(new BigDecimal(20));
    }

    @Test
    void whoGivesUpChangesNothing() {
        UUID id = Ids.next();
        done(() -> targets.save(target(id, 0, 10)));
        answer = Optional.empty();

        var failures = new ArrayList<Exception>();
        background.run(() -> targets.save(target(id, 0, 12)), change -> {}, failures::add);

        assertThat(failures).singleElement().isInstanceOf(GivenUp.class);
        assertThat(targets.ofGroup(group, 2026)).extracting(Target::target).containsExactly(BigDecimal.TEN);
    }

    @Test
    void whatIsPutRightOnTheSameDayNeedsNone() {
        UUID id = Ids.next();
        database.askReasons(new WhenAsked(Clock.fixed(Ids.madeAt(id), ZoneOffset.UTC)));
        done(() -> targets.save(target(id, 0, 10)));
        done(() -> targets.save(target(id, 0, 12)));

        assertThat(asked).isEmpty();
    }

    @Test
    void undoAndRedoNeedNone() {
        UUID id = Ids.next();
        done(() -> targets.save(target(id, 0, 10)));
        Change change = done(() -> targets.save(target(id, 0, 12)));
        var journal = new Journal(database);

        Change undone = done(() -> journal.revert(change.id(), change.nameKey()));
        done(() -> journal.revert(undone.id(), change.nameKey()));
        assertThat(asked).hasSize(1);
    }

    @Test
    void aMeasurementIsAskedAboutOnceItsMonthIsOver() {
        UUID past = Ids.next();
        UUID present = Ids.next();
        LocalDate today = LocalDate.now(clock);
        done(() -> measurements.save(measured(past, lastMonth, 1)));
        done(() -> measurements.save(measured(present, today, 1)));
        done(() -> measurements.save(measured(present, today, 2)));
        assertThat(asked).isEmpty();

        done(() -> measurements.save(measured(past, lastMonth, 2)));
        assertThat(asked).hasSize(1);
        done(() -> measurements.saveAll(List.of(), List.of(past)));
        assertThat(asked).hasSize(2);
    }

    @Test
    void theFirstScoreOfAProblemNeedsNoneAndAnotherDoesButNotItsOtherFields() {
        var problems = new ProblemStore(database);
        UUID id = Ids.next();
        done(() -> problems.save(problem(id, "Air keruh", null)));
        done(() -> problems.save(problem(id, "Air keruh", 3)));
        done(() -> problems.save(problem(id, "Air keruh sekali", 3)));
        assertThat(asked).isEmpty();

        done(() -> problems.save(problem(id, "Air keruh sekali", 5)));
        assertThat(asked).hasSize(1);
    }

    @Test
    void aGroupIsDeletedWithItsTargetsWithoutAReason() {
        done(() -> targets.save(target(Ids.next(), 0, 10)));
        done(() -> new GroupStore(database).delete(group));

        assertThat(asked).isEmpty();
    }

    private <T> T done(Callable<T> work) {
        var result = new ArrayList<T>();
        background.run(work, result::add, e -> {
            throw new AssertionError("work failed", e);
        });
        return result.get(0);
    }

    private List<String> reasons() {
        return database.list("select why from change where why <> ''", row -> row.text("why"));
    }

    private Target target(UUID id, int baseline, int target) {
        return new Target(
                id, group, indicator, 2026, BigDecimal.valueOf(baseline), BigDecimal.valueOf(target), Map.of());
    }

    private Measurement measured(UUID id, LocalDate date, int value) {
        return new Measurement(id, group, indicator, date, BigDecimal.valueOf(value), "", "");
    }

    private Problem problem(UUID id, String statement, @Nullable Integer urgency) {
        return new Problem(id, group, lastMonth, statement, Approach.SOCIAL, "", "", null, urgency, null, null, "");
    }
}
