package id.dampingi.economy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A permit or certificate of an enterprise.
 *
 * @param kind NIB, PIRT, halal or another
 * @param expires the last day on which it holds; null for no end
 */
public record Permit(
        UUID id,
        UUID enterprise,
        String kind,
        String number,
        @Nullable LocalDate issued,
        @Nullable LocalDate expires) {
    /** Renewing one takes about that long. */
    private static final int SOON = 60;

    /** Still holds, but must be renewed soon. */
    boolean runsOut(LocalDate day) {
        return holdsOn(day) && expires != null && daysLeft(day) <= SOON;
    }

    /** Whole days until the last day, 0 on it. */
    long daysLeft(LocalDate day) {
        return expires == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(day, expires);
    }

    public boolean holdsOn(LocalDate day) {
        return expires == null || !expires.isBefore(day);
    }
}
