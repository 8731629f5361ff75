package id.dampingi.stage;

import id.dampingi.stage.ExitVisit.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The visits after an exit, as planned against what was done. */
public final class ExitVisits {
    private ExitVisits() {}

    /**
     * Visit k is due on exit + k · n months, for k = 1, 2, … while that is not after the last day. It is done by the first
     * activity after the day on which visit k − 1 was due and before visit k + 1 is due that has not served another visit.
     * One that was not done is overdue until the next is due, and then missed.
     *
     * @param done the days of activities that were carried out with the group
     */
    public static List<ExitVisit> of(ExitPlan plan, List<LocalDate> done, LocalDate today) {
        LocalDate exit = plan.exitDate();
        if (exit == null || plan.visitMonths() == 0) {
            return List.of();
        }
        LocalDate last = plan.visitsUntil() == null ? exit.plusYears(1) : plan.visitsUntil();
        var unused = new TreeSet<>(done);
        var visits = new ArrayList<ExitVisit>();
        LocalDate before = exit;
        for (int k = 1; !due(exit, plan, k).isAfter(last); k++) {
            LocalDate due = due(exit, plan, k);
            LocalDate next = due(exit, plan, k + 1);
            Optional<LocalDate> visit =
                    Optional.ofNullable(unused.higher(before)).filter(day -> day.isBefore(next));
            visit.ifPresent(unused::remove);
            visits.add(new ExitVisit(due, state(visit, due, next, today), visit.orElse(null)));
            before = due;
        }
        return visits;
    }

    private static State state(Optional<LocalDate> visit, LocalDate due, LocalDate next, LocalDate today) {
        if (visit.isPresent()) {
            return State.DONE;
        }
        if (!today.isAfter(due)) {
            return State.TO_COME;
        }
        return today.isBefore(next) ? State.OVERDUE : State.MISSED;
    }

    private static LocalDate due(LocalDate exit, ExitPlan plan, int number) {
        return exit.plusMonths((long) number * plan.visitMonths());
    }
}
