package id.dampingi.economy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise of a group or of one of its members.
 *
 * @param member null when it is the group's own
 * @param kind in the office's words: warung, ternak, anyaman
 * @param ended null while it runs
 */
public record Enterprise(
        UUID id,
        UUID group,
        @Nullable UUID member,
        String name,
        String kind,
        @Nullable LocalDate started,
        @Nullable LocalDate ended,
        String note) {}
