package id.dampingi.member;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Members of a group with their households, earlier roles and memberships, and consents: a query each, however many there are. */
public final class MemberCardStore {
    private static final Table<Household> HOUSEHOLD = new Table<>(
                    "household",
                    Household::id,
                    row -> new Household(row.id("id"), row.id("assisted_group"), row.text("name")))
            .column("assisted_group", Household::group)
            .column("name", Household::name);

    private static final Table<FormerMembership> MEMBERSHIP = new Table<>(
                    "former_membership",
                    FormerMembership::id,
                    row -> new FormerMembership(
                            row.id("id"),
                            row.id("member"),
                            row.optionalDate("joined").orElse(null),
                            row.date("left_on"),
                            row.text("reason")))
            .column("member", FormerMembership::member)
            .column("joined", FormerMembership::joined)
            .column("left_on", FormerMembership::left)
            .column("reason", FormerMembership::reason);

    private static final Table<FormerRole> ROLE = new Table<>(
                    "former_role",
                    FormerRole::id,
                    row -> new FormerRole(
                            row.id("id"),
                            row.id("member"),
                            row.text("role"),
                            row.optionalDate("since").orElse(null),
                            row.date("until")))
            .column("member", FormerRole::member)
            .column("role", FormerRole::role)
            .column("since", FormerRole::since)
            .column("until", FormerRole::until);

    private static final Table<Consent> CONSENT = new Table<>(
                    "consent",
                    Consent::id,
                    row -> new Consent(
                            row.id("id"),
                            row.id("member"),
                            row.choice("purpose", Purpose.class),
                            row.date("given_on"),
                            row.text("given_by"),
                            row.optionalChoice("way", ConsentWay.class).orElse(null),
                            row.optionalDate("taken_back").orElse(null)))
            .column("member", Consent::member)
            .column("purpose", Consent::purpose)
            .column("given_on", Consent::given)
            .column("given_by", Consent::by)
            .column("way", Consent::way)
            .column("taken_back", Consent::takenBack);

    private static final String OF_GROUP = "where member in (select id from member where assisted_group = ?)\n";

    private final Database database;
    private final MemberStore members;

    public MemberCardStore(Database database) {
        this.database = database;
        members = new MemberStore(database);
    }

    /** By name; also those who have left. */
    public List<MemberCard> ofGroup(UUID group) {
        Map<UUID, Household> households = households(group).stream().collect(toMap(Household::id, each -> each));
        Map<UUID, List<FormerMembership>> memberships =
                database.list(MEMBERSHIP.select() + OF_GROUP, MEMBERSHIP::read, group).stream()
                        .collect(groupingBy(FormerMembership::member));
        Map<UUID, List<FormerRole>> roles = database.list(ROLE.select() + OF_GROUP, ROLE::read, group).stream()
                .collect(groupingBy(FormerRole::member));
        Map<UUID, List<Consent>> consents = database.list(CONSENT.select() + OF_GROUP, CONSENT::read, group).stream()
                .collect(groupingBy(Consent::member));
        return members.ofGroup(group).stream()
                .map(member -> new MemberCard(
                        member,
                        Optional.ofNullable(member.household()).map(households::get),
                        memberships.getOrDefault(member.id(), List.of()),
                        roles.getOrDefault(member.id(), List.of()),
                        consents.getOrDefault(member.id(), List.of())))
                .toList();
    }

    public List<Household> households(UUID group) {
        return database.list(
                HOUSEHOLD.select() + "where assisted_group = ? order by name collate nocase, id",
                HOUSEHOLD::read,
                group);
    }

    public Change save(MemberCard card) {
        return save("change.member", card);
    }

    /** The whole card: what is no longer on it is deleted, also a household in which nobody is left. */
    Change save(String nameKey, MemberCard card) {
        return database.change(nameKey, changing -> {
            save(changing, card);
            deleteEmptyHouseholds(changing, card.member().group());
        });
    }

    /** All of them in one change. */
    Change saveAll(List<MemberCard> all) {
        return database.change("change.members", changing -> all.forEach(card -> save(changing, card)));
    }

    /** As part of a larger change. */
    public void save(Changing changing, MemberCard card) {
        Set<UUID> stay = new HashSet<>();
        card.memberships().forEach(each -> stay.add(each.id()));
        card.roles().forEach(each -> stay.add(each.id()));
        card.consents().forEach(each -> stay.add(each.id()));
        List.of(MEMBERSHIP, ROLE, CONSENT)
                .forEach(
                        table -> database
                                .list(
                                        "select id from " + table.name() + " where member = ?",
                                        row -> row.id("id"),
                                        card.id())
                                .stream()
                                .filter(id -> !stay.contains(id))
                                .forEach(id -> changing.delete(table, id)));
        card.household().ifPresent(household -> changing.save(HOUSEHOLD, household));
        MemberStore.save(changing, card.member());
        card.memberships().forEach(each -> changing.save(MEMBERSHIP, each));
        card.roles().forEach(each -> changing.save(ROLE, each));
        card.consents().forEach(each -> changing.save(CONSENT, each));
    }

    /** As part of a larger change, for a member that is known to be new; the household may be known. */
    public static void insert(Changing changing, MemberCard card) {
        card.household().ifPresent(household -> changing.save(HOUSEHOLD, household));
        MemberStore.insert(changing, card.member());
        card.memberships().forEach(each -> changing.insert(MEMBERSHIP, each));
        card.roles().forEach(each -> changing.insert(ROLE, each));
        card.consents().forEach(each -> changing.insert(CONSENT, each));
    }

    private void deleteEmptyHouseholds(Changing changing, UUID group) {
        database.list("""
                select id from household h
                where assisted_group = ? and not exists (select 1 from member m where m.household = h.id)
                """, row -> row.id("id"), group).forEach(id -> changing.delete(HOUSEHOLD, id));
    }
}
