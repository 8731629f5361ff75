package id.dampingi.plan;

import id.dampingi.approach.Principles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up plan (RTL) of a group.
 *
 * @param agreedOn the day on which it was made
 * @param problem what it answers, null when it stands alone
 * @param activity the one that came of it, null while there is none
 * @param finding what gave rise to it
 * @param target what is reached when it is done
 * @param person who sees to it
 * @param due the day by which it is to be done, null when none was set
 * @param resources with what
 * @param cost in rupiah, null when it was not estimated
 * @param source where the money comes from
 * @param closedOn the day on which it was done or dropped, null while it is not
 * @param reason why it was dropped; {@code ""} otherwise
 * @param principles whose it is, as far as that was said
 */
public record PlanItem(
        UUID id,
        UUID group,
        LocalDate agreedOn,
        @Nullable UUID problem,
        @Nullable UUID activity,
        String finding,
        String plan,
        String target,
        String person,
        @Nullable LocalDate due,
        String resources,
        @Nullable BigDecimal cost,
        String source,
        PlanState state,
        @Nullable LocalDate closedOn,
        String reason,
        Principles principles) {
    public boolean isOverdue(LocalDate today) {
        return !state.isOver() && due != null && due.isBefore(today);
    }

    /** The same plan as done on a day. */
    PlanItem done(LocalDate day) {
        return in(PlanState.DONE, day, activity);
    }

    /** The same plan under way by an activity; one that is over stays as it is. */
    PlanItem startedBy(UUID newActivity) {
        return in(state.isOver() ? state : PlanState.STARTED, closedOn, newActivity);
    }

    private PlanItem in(PlanState newState, @Nullable LocalDate newClosedOn, @Nullable UUID newActivity) {
        return new PlanItem(
                id,
                group,
                agreedOn,
                problem,
                newActivity,
                finding,
                plan,
                target,
                person,
                due,
                resources,
                cost,
                source,
                newState,
                newClosedOn,
                newState == PlanState.DROPPED ? reason : "",
                principles);
    }
}
