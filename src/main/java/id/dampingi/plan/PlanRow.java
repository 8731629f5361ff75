package id.dampingi.plan;

import id.dampingi.activity.ActivityState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan in a list.
 *
 * @param statement of the problem that it answers, {@code ""} for none
 * @param activityState of the activity that came of it, null for none
 */
public record PlanRow(
        PlanItem item,
        String groupName,
        String groupCode,
        String facilitatorName,
        String statement,
        @Nullable ActivityState activityState) {
    /** Its activity took place, and nobody has said yet whether that was all. */
    public boolean waitsForWord() {
        return activityState == ActivityState.DONE && !item.state().isOver();
    }

    public boolean isOverdue(LocalDate today) {
        return item.isOverdue(today);
    }
}
