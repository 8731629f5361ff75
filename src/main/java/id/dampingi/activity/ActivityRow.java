package id.dampingi.activity;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Technique;
import id.dampingi.ownfield.OwnValues;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list shows of an activity. {@code approaches} counts them all, with the main one. */
public record ActivityRow(
        UUID id,
        UUID group,
        String groupName,
        String facilitatorName,
        LocalDate date,
        String title,
        String place,
        Approach mainApproach,
        int approaches,
        @Nullable Technique technique,
        int men,
        int women,
        ActivityState state,
        OwnValues own) {
    /** Whether it may be marked as done: it was planned, and its day has come. */
    boolean canBeDone(LocalDate today) {
        return state == ActivityState.PLANNED && !date.isAfter(today);
    }

    static List<UUID> ids(List<ActivityRow> rows) {
        return rows.stream().map(ActivityRow::id).toList();
    }
}
