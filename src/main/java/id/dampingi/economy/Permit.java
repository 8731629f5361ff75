package id.dampingi.economy;

import java.time.LocalDate;
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
    public boolean holdsOn(LocalDate day) {
        return expires == null || !expires.isBefore(day);
    }
}
