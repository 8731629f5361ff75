package id.dampingi.spiritual;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A spiritual need that was raised in a group.
 *
 * @param member whose need it is, null if it is the group's or the person is not to be named
 * @param belief religion or belief in the person's own words, {@code ""} if it does not matter
 * @param confidential asked to be kept out of every report, count and list but its own
 * @param answeredOn the day on which it was settled, null while it is open
 * @param answeredBy who answered it: a religious teacher, a neighbour, the facilitator
 * @param answer how it was answered, or why it was not
 */
public record SpiritualNeed(
        UUID id,
        UUID group,
        @Nullable UUID member,
        LocalDate date,
        String belief,
        String need,
        boolean confidential,
        NeedState state,
        @Nullable LocalDate answeredOn,
        String answeredBy,
        String answer) {
    /** Whole days from the day it was raised to its answer, or to {@code today} while it is open. */
    public long daysWaited(LocalDate today) {
        return ChronoUnit.DAYS.between(date, answeredOn == null ? today : answeredOn);
    }
}
