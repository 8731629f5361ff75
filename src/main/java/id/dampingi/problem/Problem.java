package id.dampingi.problem;

import id.dampingi.approach.Approach;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A problem that a group wants to solve.
 *
 * @param date the day on which it was raised
 * @param raisedBy who raised it
 * @param raisedAt where
 * @param activity in which it was raised, null if in none that is recorded
 * @param urgency,seriousness,growth from 1 to 5, null while nobody has judged it
 */
public record Problem(
        UUID id,
        UUID group,
        LocalDate date,
        String statement,
        Approach approach,
        String raisedBy,
        String raisedAt,
        @Nullable UUID activity,
        @Nullable Integer urgency,
        @Nullable Integer seriousness,
        @Nullable Integer growth,
        String note) {
    /** Urgency × seriousness × growth, from 1 to 125; empty while one of them is missing. */
    public OptionalInt score() {
        return urgency == null || seriousness == null || growth == null
                ? OptionalInt.empty()
                : OptionalInt.of(urgency * seriousness * growth);
    }
}
