package id.dampingi.stage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A visit that is due after the exit; {@code done} is the day of the activity that took its place. */
public record ExitVisit(
        LocalDate due, State state, @Nullable LocalDate done) {
    /** How it stands with the visit on a day. */
    public enum State {
        DONE,
        /** Its day has passed, and it can still be made up for. */
        OVERDUE,
        /** The next one fell due before it was made. */
        MISSED,
        TO_COME
    }
}
