package id.dampingi.member;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An earlier time of membership of a person who came back.
 *
 * @param joined null when it is not known
 * @param left the first day without membership
 */
public record FormerMembership(
        UUID id, UUID member, @Nullable LocalDate joined, LocalDate left, String reason) {}
