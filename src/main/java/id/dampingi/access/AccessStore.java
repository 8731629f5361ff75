package id.dampingi.access;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Places;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests for access. */
public final class AccessStore {
    private static final Table<AccessCase> TABLE = new Table<>("access_case", AccessCase::id, AccessStore::read)
            .column("assisted_group", AccessCase::group)
            .column("member", AccessCase::member)
            .column("kind", AccessCase::kind)
            .column("what", AccessCase::what)
            .column("requested_on", AccessCase::requestedOn)
            .column("referred_on", AccessCase::referredOn)
            .column("referred_to", AccessCase::referredTo)
            .column("ended_on", AccessCase::endedOn)
            .column("result", AccessCase::result)
            .column("reason", AccessCase::reason)
            .column("note", AccessCase::note);

    private static final String OF_MONTH = TABLE.select() + """
            where assisted_group in %s
                and requested_on <= ?2 and (requested_on >= ?1 or ended_on is null or ended_on >= ?1)
            order by requested_on, id
            """.formatted(Places.marks(3));

    /** Read from the beginning of an index over the open ones, no further than the limit. */
    private static final String WAITING = """
            select a.*, g.name as group_name
            from access_case a
            join assisted_group g on g.id = a.assisted_group
            where a.result = 'open' and a.requested_on < ?
            order by a.requested_on, a.id limit ?
            """;

    private final Database database;

    public AccessStore(Database database) {
        this.database = database;
    }

    /** The newest first. */
    public List<AccessCase> ofGroup(UUID group) {
        return database.list(
                TABLE.select() + "where assisted_group = ? order by requested_on desc, id desc", TABLE::read, group);
    }

    /** The requests made in a month, ended in it, or still open at its end. */
    public List<AccessCase> ofMonth(Collection<UUID> groups, YearMonth month) {
        List<@Nullable Object> args = new ArrayList<>(List.of(month.atDay(1), month.atEndOfMonth()));
        args.addAll(Places.fill(groups));
        return database.list(OF_MONTH, TABLE::read, args.toArray());
    }

    /** Made before a day and still open, the oldest first. */
    public List<WaitingAccess> waiting(LocalDate before, int limit) {
        return database.list(WAITING, row -> new WaitingAccess(TABLE.read(row), row.text("group_name")), before, limit);
    }

    /** To whom requests of any group were referred, the usual ones first. */
    List<String> places() {
        return database.list("""
                select referred_to from access_case where referred_to <> ''
                group by referred_to collate nocase order by count(*) desc limit 40
                """, row -> row.text("referred_to"));
    }

    public Change save(AccessCase request) {
        return database.change("change.access", changing -> save(changing, request));
    }

    /** As part of a larger change. */
    public static void save(Changing changing, AccessCase request) {
        changing.save(TABLE, request);
    }

    /** All of them in one change. */
    public Change deleteAll(Collection<UUID> ids) {
        return database.change("change.accessDeleted", changing -> changing.deleteAll(TABLE, ids));
    }

    private static AccessCase read(Row row) {
        return new AccessCase(
                row.id("id"),
                row.id("assisted_group"),
                row.optionalId("member").orElse(null),
                row.choice("kind", AccessKind.class),
                row.text("what"),
                row.date("requested_on"),
                row.optionalDate("referred_on").orElse(null),
                row.text("referred_to"),
                row.optionalDate("ended_on").orElse(null),
                row.choice("result", AccessResult.class),
                row.text("reason"),
                row.text("note"));
    }
}
