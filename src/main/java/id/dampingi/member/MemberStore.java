package id.dampingi.member;

import id.dampingi.approach.Sex;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import id.dampingi.kit.db.WordKind;
import id.dampingi.ownfield.OwnFieldStore;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnRecord;
import id.dampingi.ownfield.OwnValues;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Members of groups. */
public final class MemberStore {
    static final Table<Member> TABLE = new Table<>("member", Member::id, MemberStore::read)
            .column("assisted_group", Member::group)
            .column("name", Member::name)
            .column("sex", Member::sex)
            .column("born", Member::born)
            .column("role", Member::role)
            .column("role_since", Member::roleSince)
            .column("phone", Member::phone)
            .column("joined", Member::joined)
            .column("left_on", Member::left)
            .column("left_reason", Member::leftReason)
            .column("household", Member::household)
            .column("note", Member::note)
            .column("own", member -> member.own().text());

    /** The words of members, with those of their groups. */
    public static final WordKind WORDS = new WordKind(
            3,
            "member",
            """
            select m.id, ifnull(m.joined, '0001-01-01') as day,
                m.name || ' ' || m.role || ' ' || m.phone || ' ' || g.name || ' ' || g.code as words
            from member m
            join assisted_group g on g.id = m.assisted_group
            """,
            "m.id",
            Map.of("assisted_group", "member borrowing on borrowing.assisted_group = j.record"));

    private final Database database;

    public MemberStore(Database database) {
        this.database = database;
    }

    /** The fields that the office added. */
    OwnFields ownFields() {
        return new OwnFieldStore(database).of(OwnRecord.MEMBER);
    }

    public List<Member> ofGroup(UUID group) {
        return database.list(
                TABLE.select() + "where assisted_group = ? order by name collate nocase, id", TABLE::read, group);
    }

    public List<Member> all() {
        return database.list(TABLE.select() + "order by assisted_group, name collate nocase, id", TABLE::read);
    }

    public Change save(Member member) {
        return database.change("change.member", changing -> save(changing, member));
    }

    /** As part of a larger change. */
    public static void save(Changing changing, Member member) {
        changing.save(TABLE, member);
    }

    /** As part of a larger change, for a member that is known to be new. */
    public static void insert(Changing changing, Member member) {
        changing.insert(TABLE, member);
    }

    public Change delete(UUID id) {
        return database.change("change.memberDeleted", changing -> changing.delete(TABLE, id));
    }

    /** All of them in one change. */
    public Change deleteAll(Collection<UUID> ids) {
        return database.change("change.memberDeleted", changing -> changing.deleteAll(TABLE, ids));
    }

    /** The roles that members of any group have, the most usual first. */
    List<String> roles() {
        return used("role");
    }

    /** Why members of any group left, the most usual first. */
    List<String> leftReasons() {
        return used("left_reason");
    }

    private List<String> used(String column) {
        return database.list("""
                select %1$s as used from member where %1$s <> ''
                group by %1$s collate nocase order by count(*) desc limit 40
                """.formatted(column), row -> row.text("used"));
    }

    /** Reads a member from a query that selects all columns of the table. */
    public static Member read(Row row) {
        return new Member(
                row.id("id"),
                row.id("assisted_group"),
                row.text("name"),
                row.optionalChoice("sex", Sex.class).orElse(null),
                row.optionalDate("born").orElse(null),
                row.text("role"),
                row.optionalDate("role_since").orElse(null),
                row.text("phone"),
                row.optionalDate("joined").orElse(null),
                row.optionalDate("left_on").orElse(null),
                row.text("left_reason"),
                row.optionalId("household").orElse(null),
                row.text("note"),
                OwnValues.of(row.optionalText("own").orElse(null)));
    }
}
