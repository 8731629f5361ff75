package id.dampingi.member;

import id.dampingi.kit.db.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A member with all that is kept of the person.
 *
 * @param memberships earlier ones, the oldest first
 * @param roles earlier ones, the oldest first
 * @param consents the oldest first, also those taken back
 */
public record MemberCard(
        Member member,
        Optional<Household> household,
        List<FormerMembership> memberships,
        List<FormerRole> roles,
        List<Consent> consents) {
    public MemberCard {
        memberships = sorted(memberships, FormerMembership::left);
        roles = sorted(roles, FormerRole::until);
        consents = sorted(consents, Consent::given);
    }

    public static MemberCard of(Member member) {
        return new MemberCard(member, Optional.empty(), List.of(), List.of(), List.of());
    }

    public UUID id() {
        return member.id();
    }

    /** Whether the person is a member on a day: from the day of joining on, and no more on the day of leaving. */
    public boolean belongs(LocalDate day) {
        return covers(member.joined(), member.left(), day)
                || memberships.stream().anyMatch(former -> covers(former.joined(), former.left(), day));
    }

    /** What is in force for a purpose, the latest if there are several. */
    public Optional<Consent> consent(Purpose purpose) {
        return consents.stream()
                .filter(consent -> consent.purpose() == purpose && consent.inForce())
                .reduce((first, second) -> second);
    }

    /** The first day of all times of membership; empty when one of them began nobody knows when. */
    Optional<LocalDate> firstJoined() {
        return memberships.isEmpty()
                ? Optional.ofNullable(member.joined())
                : Optional.ofNullable(memberships.get(0).joined());
    }

    /** The end of the membership before the present one. */
    Optional<LocalDate> lastEnd() {
        return memberships.isEmpty()
                ? Optional.empty()
                : Optional.of(memberships.get(memberships.size() - 1).left());
    }

    public MemberCard with(Member newMember) {
        return new MemberCard(newMember, household, memberships, roles, consents);
    }

    public MemberCard in(Optional<Household> newHousehold) {
        Member moved = new Member(
                member.id(),
                member.group(),
                member.name(),
                member.sex(),
                member.born(),
                member.role(),
                member.roleSince(),
                member.phone(),
                member.joined(),
                member.left(),
                member.leftReason(),
                newHousehold.map(Household::id).orElse(null),
                member.note(),
                member.own());
        return new MemberCard(moved, newHousehold, memberships, roles, consents);
    }

    MemberCard with(FormerMembership membership) {
        return new MemberCard(member, household, put(memberships, membership, FormerMembership::id), roles, consents);
    }

    MemberCard with(FormerRole role) {
        return new MemberCard(member, household, memberships, put(roles, role, FormerRole::id), consents);
    }

    public MemberCard with(Consent consent) {
        return new MemberCard(member, household, memberships, roles, put(consents, consent, Consent::id));
    }

    /** Without an earlier membership or role, or a consent. */
    MemberCard without(UUID part) {
        return new MemberCard(
                member,
                household,
                memberships.stream().filter(each -> !each.id().equals(part)).toList(),
                roles.stream().filter(each -> !each.id().equals(part)).toList(),
                consents.stream().filter(each -> !each.id().equals(part)).toList());
    }

    /** The person who left is a member again; the time before stays known. */
    public MemberCard back(LocalDate day) {
        LocalDate left = member.left();
        if (left == null) {
            return this;
        }
        return with(new FormerMembership(Ids.next(), id(), member.joined(), left, member.leftReason()))
                .with(member.during(day, null, ""));
    }

    /** Agreed on a day that data is kept; what is in force already is corrected, not doubled. */
    public MemberCard agreed(LocalDate day, String by, @Nullable ConsentWay way) {
        UUID consent = consent(Purpose.DATA).map(Consent::id).orElseGet(Ids::next);
        return with(new Consent(consent, id(), Purpose.DATA, day, by, way, null));
    }

    private static boolean covers(@Nullable LocalDate joined, @Nullable LocalDate left, LocalDate day) {
        return (joined == null || !joined.isAfter(day)) && (left == null || left.isAfter(day));
    }

    /** In the place of the one that it replaces, so that the same parts are the same card. */
    private static <T> List<T> put(List<T> parts, T part, Function<T, UUID> id) {
        boolean known = parts.stream().anyMatch(each -> id.apply(each).equals(id.apply(part)));
        return Stream.concat(
                        parts.stream().map(each -> id.apply(each).equals(id.apply(part)) ? part : each),
                        known ? Stream.empty() : Stream.of(part))
                .toList();
    }

    private static <T> List<T> sorted(List<T> parts, Function<T, LocalDate> day) {
        var all = new ArrayList<>(parts);
        all.sort(Comparator.comparing(day));
        return List.copyOf(all);
    }
}
