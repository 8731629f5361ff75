package id.dampingi.material;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session in which a material was delivered to a group.
 *
 * @param activity the activity that the session was part of, null for none
 * @param participants who were present, one or more
 * @param before,after how much of it the participants understood, in percent; null when it was not asked
 */
public record Delivery(
        UUID id,
        UUID group,
        UUID material,
        @Nullable UUID activity,
        LocalDate date,
        String presenter,
        int participants,
        @Nullable Integer before,
        @Nullable Integer after,
        String note) {
    /** Whether understanding was asked both before and after. */
    public boolean isCompared() {
        return before != null && after != null;
    }
}
