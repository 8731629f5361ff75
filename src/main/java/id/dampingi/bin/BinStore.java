package id.dampingi.bin;

import id.dampingi.history.Kind;
import id.dampingi.history.Kinds;
import id.dampingi.history.NameStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.DatabaseException;
import id.dampingi.kit.db.Entry;
import id.dampingi.kit.db.Erased;
import id.dampingi.kit.db.Erasing;
import id.dampingi.kit.db.Restoring;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.i18n.Words;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the bin, puts back what is in it, and empties it. */
public final class BinStore {
    /** What is only counted or looked through stops here. */
    private static final int MOST_KINDS = 200;

    private record Found(
            String table,
            UUID record,
            Instant at,
            String who,
            int withIt,
            Restoring.Deletion deletion,
            Map<String, @Nullable Object> was) {}

    private final Database database;
    private final Erasing erasing;

    public BinStore(Database database) {
        this.database = database;
        this.erasing = new Erasing(database);
    }

    /** The newest first. */
    public List<BinRow> page(BinFilter filter, int most) {
        var names = new NameStore(database);
        String wanted = filter.text().strip().toLowerCase(Locale.ROOT);
        return database.list(sql(filter), BinStore::found, pattern(filter), most).stream()
                .map(found -> row(found, names, !wanted.isEmpty()))
                .filter(row -> row.found().contains(wanted))
                .toList();
    }

    /** The kinds of which something is in the bin. */
    List<Kind> kinds() {
        List<String> tables = database.list(
                "select distinct record_table from deletion limit ?", row -> row.text("record_table"), MOST_KINDS);
        return Kinds.deletedAlone().stream()
                .filter(kind -> tables.contains(kind.table()))
                .toList();
    }

    /**
     * Takes deletions back with all that went with them, in one change.
     *
     * @throws Failure if something is gone that they belonged to, or they go against a rule; nothing was changed
     */
    Change putBack(List<BinRow> rows) {
        try {
            return new Restoring(database, Kinds.comingAlong())
                    .undelete(
                            "change.binBack",
                            rows.stream().map(BinRow::deletion).toList());
        } catch (Restoring.Gone e) {
            throw new Failure("bin.missing", e, NameStore.missing(database, e));
        } catch (DatabaseException e) {
            throw e.isConflict() ? new Failure("bin.conflict", e) : e;
        }
    }

    /** For good, with all that went with them and their history; this cannot be taken back. */
    Erased erase(List<BinRow> rows) {
        return erasing.erase(rows.stream().map(BinRow::record).toList());
    }

    /** What was put back since is there again, whatever the bin says of it. */
    private static String sql(BinFilter filter) {
        return "select d.record_table, d.record, d.first, d.last, d.with_it, d.change, c.at, c.who, j.fields\nfrom (\n"
                + Kinds.deletedAlone().stream()
                        .filter(kind -> filter.table().isEmpty() || kind.table().equals(filter.table()))
                        .map(kind -> newest(kind, filter))
                        .collect(Collectors.joining("\nunion all\n"))
                + "\n) d\n" + """
                join change c on c.id = d.change
                join journal j on j.change = d.change and j.entry = d.last
                order by d.change desc, d.last desc
                limit ?2
                """;
    }

    private static String newest(Kind kind, BinFilter filter) {
        String search = filter.text().isBlank() ? "and ?1 is not null" : """
                and (exists (
                    select 1 from journal t where t.change = d.change and t.entry = d.last
                    and t.fields like ?1 escape '\\'
                ) or d.owner in (select g.id from assisted_group g where g.name like ?1 escape '\\'))
                """;
        return "select * from (select d.* from deletion d where d.record_table = '" + kind.table()
                + "' and not exists (select 1 from " + kind.table() + " t where t.id = d.record) " + search
                + " order by d.change desc limit ?2)";
    }

    private static String pattern(BinFilter filter) {
        return "%" + filter.text().strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    private static Found found(Row row) {
        return new Found(
                row.text("record_table"),
                row.id("record"),
                Instant.ofEpochMilli(row.big("at")),
                row.text("who"),
                row.integer("with_it"),
                new Restoring.Deletion(row.id("change"), row.integer("first"), row.integer("last")),
                Entry.parse(row.text("fields")).was());
    }

    private static BinRow row(Found found, NameStore names, boolean searched) {
        Optional<Kind> kind = Kinds.of(found.table());
        String words = kind.map(one -> Words.text(one.key())).orElse("");
        String name = kind.map(one -> names.of(one, found.was())).orElse("");
        String owners = kind.map(one -> names.owners(one, found.was())).orElse("");
        String all = kind.filter(one -> searched)
                .map(one -> one.searched(found.was(), names))
                .orElse("");
        return new BinRow(
                found.record(),
                words,
                name,
                owners,
                found.at(),
                found.who(),
                found.withIt(),
                (name + "\n" + owners + "\n" + all).toLowerCase(Locale.ROOT),
                found.deletion());
    }
}
