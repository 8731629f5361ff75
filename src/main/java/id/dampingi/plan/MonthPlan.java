package id.dampingi.plan;

import java.time.LocalDate;

/**
 * A plan as it stood at the end of a month.
 *
 * @param statement of the problem that it answers, {@code ""} for none
 * @param state at the end of the month; what was done or dropped later was under way or open then
 */
public record MonthPlan(PlanItem item, String statement, PlanState state) {
    static MonthPlan of(PlanItem item, String statement, LocalDate end) {
        LocalDate closed = item.closedOn();
        boolean later = closed != null && closed.isAfter(end);
        PlanState before = item.activity() == null ? PlanState.OPEN : PlanState.STARTED;
        return new MonthPlan(item, statement, later ? before : item.state());
    }

    /** @param day the end of the month, or the day of the report if that comes first */
    public boolean isOverdue(LocalDate day) {
        LocalDate due = item.due();
        return !state.isOver() && due != null && due.isBefore(day);
    }
}
