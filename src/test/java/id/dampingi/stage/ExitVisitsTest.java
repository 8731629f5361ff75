package id.dampingi.stage;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.db.Ids;
import id.dampingi.stage.ExitVisit.State;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExitVisitsTest {
    private static final LocalDate EXIT = LocalDate.of(2026, 1, 31);

    @Test
    void theyFallDueFromTheExitToTheLastDay() {
        assertThat(ExitVisits.of(plan(2, LocalDate.of(2026, 7, 31)), List.of(), EXIT))
                .extracting(ExitVisit::due)
                .containsExactly(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 5, 31), LocalDate.of(2026, 7, 31));
    }

    @Test
    void withoutALastDayTheyGoOnForAYear() {
        assertThat(ExitVisits.of(plan(6, null), List.of(), EXIT)).hasSize(2);
    }

    @Test
    void noMonthsNoVisits() {
        assertThat(ExitVisits.of(plan(0, null), List.of(), EXIT)).isEmpty();
    }

    @Test
    void oneVisitServesOnce() {
        List<LocalDate> done = List.of(LocalDate.of(2026, 4, 10));

        assertThat(states(done, LocalDate.of(2026, 8, 15)))
                .containsExactly(State.DONE, State.MISSED, State.OVERDUE, State.TO_COME, State.TO_COME, State.TO_COME);
    }

    @Test
    void aLateVisitIsMadeUpForUntilTheNextIsDue() {
        LocalDate late = LocalDate.of(2026, 5, 31);

        assertThat(states(List.of(late), late)).startsWith(State.MISSED, State.DONE);
        assertThat(states(List.of(late.minusDays(1)), late)).startsWith(State.DONE, State.TO_COME);
    }

    @Test
    void onItsDayAVisitIsStillToCome() {
        assertThat(states(List.of(), LocalDate.of(2026, 3, 31))).startsWith(State.TO_COME);
        assertThat(states(List.of(), LocalDate.of(2026, 4, 1))).startsWith(State.OVERDUE);
    }

    private static List<State> states(List<LocalDate> done, LocalDate today) {
        return ExitVisits.of(plan(2, EXIT.plusYears(1)), done, today).stream()
                .map(ExitVisit::state)
                .toList();
    }

    private static ExitPlan plan(int months, @Nullable LocalDate until) {
        return new ExitPlan(Ids.next(), Ids.next(), EXIT, "Pemerintah desa", "", "", months, until);
    }
}
