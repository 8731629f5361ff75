package id.dampingi.kit.db;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes what was deleted out of the data file for good, when a person wants it or the law does: out of the journal and the
 * words that are searched. Older copies of the file still have it.
 */
public final class Erasing {
    private final Database database;

    public Erasing(Database database) {
        this.database = database;
    }

    /** Erases deleted records, all that went with them, and what had belonged to any of these and was deleted before. */
    public Erased erase(Collection<UUID> deleted) {
        var contents = new HashSet<String>();
        int erased = database.maintain(() -> {
            database.run("create temp table if not exists erased (record blob primary key) without rowid");
            database.run("delete from erased");
            deleted.forEach(record -> take("d.record = ?", record));
            gather();
            int count = database.first("select count(*) as n from erased", row -> row.integer("n"))
                    .orElse(0);
            if (count > 0) {
                contents.addAll(contents());
                forget();
                contents.removeAll(contents());
            }
            database.run("delete from erased");
            return count;
        });
        if (erased > 0) {
            // The log of the last changes still has the pages as they were.
            database.first("pragma wal_checkpoint(truncate)", row -> true);
            database.contents().remove(contents);
        }
        return new Erased(erased);
    }

    /** Of photos and files that the journal knows; looked for only where some of them are erased. */
    private Set<String> contents() {
        boolean some = database.first("""
                select 1 from erased e cross join journal j indexed by journal_record on j.record = e.record
                where j.record_table = 'attachment' limit 1
                """, row -> true).isPresent();
        var contents = new HashSet<String>();
        if (some) {
            database.each("select fields from journal where record_table = 'attachment'", row -> {
                Entry entry = Entry.parse(row.text("fields"));
                contents.addAll(texts(entry.was().get("content")));
                contents.addAll(texts(entry.became().get("content")));
            });
        }
        return contents;
    }

    private static List<String> texts(@Nullable Object stored) {
        return stored instanceof String text ? List.of(text) : List.of();
    }

    private void gather() {
        int found = 1;
        while (found > 0) {
            found = take("d.owner in (select record from erased) and d.record not in (select record from erased)");
        }
    }

    private int take(String which, Object... args) {
        return database.run(
                "insert or ignore into erased\nselect j.record from deletion d join journal j on j.change = d.change"
                        + " and j.entry between d.first and d.last\nwhere " + which
                        + " and j.fields like '%,null,\"deleted\"]}'",
                args);
    }

    private void forget() {
        database.run("create temp table if not exists erased_change (change blob primary key) without rowid");
        database.run("delete from erased_change");
        database.run("insert or ignore into erased_change"
                + " select change from journal where record in (select record from erased)");
        database.run("update journal set fields = ? where record in (select record from erased)", Entry.ERASED);
        database.run("""
                update change set why = '' where why <> '' and id in (select change from erased_change) and not exists (
                    select 1 from journal j where j.change = change.id and j.fields <> ?
                )
                """, Entry.ERASED);
        database.run("delete from deletion where record in (select record from erased)");
        WordIndex.forgetAll(database);
    }
}
