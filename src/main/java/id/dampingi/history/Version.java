package id.dampingi.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a record was after one change.
 *
 * @param what was done, in the user's words
 * @param why the reason; {@code ""} if none was given
 * @param lines what was different from the version before
 */
public record Version(UUID change, Instant at, String who, String what, String why, State state, List<Line> lines) {
    /** Where it stands. */
    public enum State {
        /** What the record is now. */
        CURRENT,
        EARLIER,
        /** There was no record. */
        DELETED
    }

    boolean canBePutBack() {
        return state == State.EARLIER;
    }
}
