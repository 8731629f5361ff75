package id.dampingi.group;

import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Places;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import id.dampingi.kit.db.WordKind;
import id.dampingi.ownfield.OwnFieldStore;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnRecord;
import id.dampingi.ownfield.OwnValues;
import id.dampingi.region.Region;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The groups that the office accompanies. */
public final class GroupStore {
    private static final Table<Group> TABLE = new Table<>("assisted_group", Group::id, GroupStore::read)
            .column("code", Group::code)
            .column("name", Group::name)
            .column("kind", Group::kind)
            .column("village", group -> group.region().village())
            .column("district", group -> group.region().district())
            .column("regency", group -> group.region().regency())
            .column("province", group -> group.region().province())
            .column("region_code", group -> group.region().code())
            .column("facilitator", Group::facilitator)
            .column("since", Group::since)
            .column("until", Group::until)
            .column("stage", Group::stage)
            .column("note", Group::note)
            .column("own", group -> group.own().text());

    /** The words of groups, with the names of their facilitators. */
    public static final WordKind WORDS = new WordKind(
            2,
            "assisted_group",
            """
            select g.id, ifnull(g.since, '0001-01-01') as day,
                g.code || ' ' || g.name || ' ' || g.kind || ' ' || g.village || ' ' || g.district || ' '
                    || ifnull(f.name, '') as words
            from assisted_group g
            left join facilitator f on f.id = g.facilitator
            """,
            "g.id",
            Map.of("facilitator", "assisted_group borrowing on borrowing.facilitator = j.record"));

    private final Database database;

    public GroupStore(Database database) {
        this.database = database;
    }

    public List<Group> all() {
        return database.list(TABLE.select() + "order by name collate nocase, code", TABLE::read);
    }

    public Optional<Group> byId(UUID id) {
        return database.first(TABLE.select() + "where id = ?", TABLE::read, id);
    }

    /** Those that are there. */
    List<Group> byIds(Collection<UUID> ids) {
        return Places.parts(ids).stream()
                .flatMap(part -> database
                        .list(
                                TABLE.select() + "where id in " + Places.marks(1),
                                TABLE::read,
                                Places.fill(part).toArray())
                        .stream())
                .toList();
    }

    /** All of them in one change. */
    Change saveAll(List<Group> all) {
        return database.change("change.groups", changing -> all.forEach(one -> save(changing, one)));
    }

    public Optional<Group> byCode(String code) {
        return database.first(TABLE.select() + "where code = ?", TABLE::read, code);
    }

    /** Whether another group has this code already. */
    public boolean isCodeTaken(String code, UUID by) {
        return byCode(code).filter(group -> !group.id().equals(by)).isPresent();
    }

    public Change save(Group group) {
        return database.change("change.group", changing -> save(changing, group));
    }

    /** A group together with its facilitator, if that one is new. */
    Change save(Group group, Optional<Facilitator> newFacilitator) {
        return database.change("change.group", changing -> {
            newFacilitator.ifPresent(facilitator -> FacilitatorStore.save(changing, facilitator));
            save(changing, group);
        });
    }

    /** What forms suggest. */
    GroupWords words() {
        return new GroupWords(
                used("code"), used("kind"), used("village"), used("district"), used("regency"), used("province"));
    }

    /** The fields that the office added. */
    OwnFields ownFields() {
        return new OwnFieldStore(database).of(OwnRecord.GROUP);
    }

    private List<String> used(String column) {
        return database.list(
                "select distinct " + column + " as word from assisted_group where " + column
                        + " <> '' order by word collate nocase",
                row -> row.text("word"));
    }

    /** As part of a larger change. */
    public static void save(Changing changing, Group group) {
        changing.save(TABLE, group);
    }

    /** Deletes a group with its members, activities, targets, measurements and narratives. */
    public Change delete(UUID id) {
        return database.change("change.groupDeleted", changing -> changing.delete(TABLE, id));
    }

    /** All of them in one change. */
    public Change deleteAll(Collection<UUID> ids) {
        return database.change("change.groupDeleted", changing -> changing.deleteAll(TABLE, ids));
    }

    private static Group read(Row row) {
        return new Group(
                row.id("id"),
                row.text("code"),
                row.text("name"),
                row.text("kind"),
                new Region(
                        row.text("village"),
                        row.text("district"),
                        row.text("regency"),
                        row.text("province"),
                        row.text("region_code")),
                row.optionalId("facilitator").orElse(null),
                row.optionalDate("since").orElse(null),
                row.optionalDate("until").orElse(null),
                row.choice("stage", Stage.class),
                row.text("note"),
                OwnValues.of(row.optionalText("own").orElse(null)));
    }
}
