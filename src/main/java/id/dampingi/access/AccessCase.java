package id.dampingi.access;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for access, of a member or of the whole group.
 *
 * @param member null for the group
 * @param referredOn,referredTo when and to whom it was passed on; null and {@code ""} before
 * @param endedOn the day on which it was received or lapsed, null while it is open
 * @param reason why it lapsed, else {@code ""}
 */
public record AccessCase(
        UUID id,
        UUID group,
        @Nullable UUID member,
        AccessKind kind,
        String what,
        LocalDate requestedOn,
        @Nullable LocalDate referredOn,
        String referredTo,
        @Nullable LocalDate endedOn,
        AccessResult result,
        String reason,
        String note) {
    public boolean isOpen() {
        return result == AccessResult.OPEN;
    }

    /** Whole days from the request to the referral; empty when it was never referred. */
    public OptionalLong daysToReferral() {
        return referredOn == null ? OptionalLong.empty() : OptionalLong.of(days(referredOn));
    }

    /** Whole days from the request to what came of it; empty while it is open. */
    public OptionalLong daysToResult() {
        return endedOn == null ? OptionalLong.empty() : OptionalLong.of(days(endedOn));
    }

    /** Whole days from the request to what came of it, or until {@code today}. */
    public long daysWaited(LocalDate today) {
        return daysToResult().orElseGet(() -> days(today));
    }

    private long days(LocalDate until) {
        return ChronoUnit.DAYS.between(requestedOn, until);
    }
}
