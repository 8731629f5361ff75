package id.dampingi.home;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group that is accompanied in a month, with what tells whether it needs attention.
 *
 * @param lastVisit the last activity that was done by the end of the month
 * @param measured whether anything was measured in the month
 * @param aimed whether it has a target for the year
 */
record HomeGroup(
        UUID id, String name, String facilitator, @Nullable LocalDate lastVisit, boolean measured, boolean aimed) {
    boolean visitedSince(LocalDate day) {
        return lastVisit != null && !lastVisit.isBefore(day);
    }
}
