package id.dampingi.member;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in the history of a member.
 *
 * @param date null when it is not known
 * @param kindKey names the kind: what the history can be narrowed to
 * @param icon of the kind
 * @param record the part of the member's card that it tells of, if it is one of its own
 */
public record MemberEvent(@Nullable LocalDate date, String kindKey, String icon, String text, Optional<UUID> record) {
    public MemberEvent(@Nullable LocalDate date, String kindKey, String icon, String text) {
        this(date, kindKey, icon, text, Optional.empty());
    }
}
