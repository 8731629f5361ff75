package id.dampingi.activity;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Technique;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something planned or done with a group.
 *
 * @param approaches all approaches it serves; always holds {@code mainApproach}
 * @param technique null when none of the three was used
 * @param men,women number present by sex
 * @param reason why it was cancelled; {@code ""} otherwise
 */
public record Activity(
        UUID id,
        UUID group,
        LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        String place,
        String title,
        Approach mainApproach,
        Set<Approach> approaches,
        @Nullable Technique technique,
        int men,
        int women,
        String result,
        String remark,
        ActivityState state,
        String reason) {
    public int present() {
        return men + women;
    }
}
