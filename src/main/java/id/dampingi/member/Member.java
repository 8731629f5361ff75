package id.dampingi.member;

import id.dampingi.approach.Sex;
import id.dampingi.kit.i18n.Words;
import id.dampingi.ownfield.OwnValues;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of a group. Earlier roles and times of membership, and what the person agreed to, stand in a {@link MemberCard}.
 *
 * @param sex null when it is not known
 * @param role the part in the group, in the office's own words: ketua, bendahara; {@code ""} for a plain member
 * @param roleSince null when it is not known
 * @param joined the first day of the present, or the latest, time of membership
 * @param left the day the person left the group, null while a member
 * @param leftReason {@code ""} while a member, and when no reason is known
 * @param household null for nobody's
 * @param own what is said in the fields that the office added
 */
public record Member(
        UUID id,
        UUID group,
        String name,
        @Nullable Sex sex,
        @Nullable LocalDate born,
        String role,
        @Nullable LocalDate roleSince,
        String phone,
        @Nullable LocalDate joined,
        @Nullable LocalDate left,
        String leftReason,
        @Nullable UUID household,
        String note,
        OwnValues own) {
    /** Nothing in the fields that the office added. */
    public Member(
            UUID id,
            UUID group,
            String name,
            @Nullable Sex sex,
            @Nullable LocalDate born,
            String role,
            @Nullable LocalDate roleSince,
            String phone,
            @Nullable LocalDate joined,
            @Nullable LocalDate left,
            String leftReason,
            @Nullable UUID household,
            String note) {
        this(
                id,
                group,
                name,
                sex,
                born,
                role,
                roleSince,
                phone,
                joined,
                left,
                leftReason,
                household,
                note,
                OwnValues.NONE);
    }

    /** A plain member of whom nothing else is known yet. */
    public static Member named(UUID id, UUID group, String name) {
        return new Member(id, group, name, null, null, "", null, "", null, null, "", null, "");
    }

    /** The same person with other values in the fields that the office added. */
    public Member with(OwnValues newOwn) {
        return new Member(
                id, group, name, sex, born, role, roleSince, phone, joined, left, leftReason, household, note, newOwn);
    }

    /** The same person, a member from one day on; until the other, if there is one. */
    public Member during(@Nullable LocalDate from, @Nullable LocalDate until, String reason) {
        return new Member(
                id, group, name, sex, born, role, roleSince, phone, from, until, reason, household, note, own);
    }

    /** In whole years on a day; null when the birth date is not known. */
    public @Nullable Integer age(LocalDate day) {
        return born == null ? null : Period.between(born, day).getYears();
    }

    /** One letter in the user's language; {@code ""} while it is not known. */
    public String sexShort() {
        return sex == null ? "" : Words.text(sex == Sex.MALE ? "member.maleShort" : "member.femaleShort");
    }

    /** The name of one of {@code people}; {@code ""} for nobody. */
    public static String name(List<Member> people, @Nullable UUID member) {
        return people.stream()
                .filter(one -> one.id().equals(member))
                .map(Member::name)
                .findFirst()
                .orElse("");
    }
}
