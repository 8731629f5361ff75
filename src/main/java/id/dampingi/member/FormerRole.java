package id.dampingi.member;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that a member had earlier.
 *
 * @param since null when it is not known
 * @param until the day on which another role, or none, began
 */
public record FormerRole(
        UUID id, UUID member, String role, @Nullable LocalDate since, LocalDate until) {}
