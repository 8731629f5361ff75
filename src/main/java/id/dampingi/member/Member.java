package id.dampingi.member;

import id.dampingi.approach.Sex;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of a group.
 *
 * @param sex null when it is not known
 * @param role the part in the group, in the office's own words: ketua, bendahara; {@code ""} for a plain member
 * @param consent the day on which the person agreed that data is kept (UU 27/2022), null if not yet
 * @param left the day the person left the group, null while a member
 */
public record Member(
        UUID id,
        UUID group,
        String name,
        @Nullable Sex sex,
        @Nullable LocalDate born,
        String role,
        String phone,
        @Nullable LocalDate consent,
        @Nullable LocalDate joined,
        @Nullable LocalDate left,
        String note) {}
