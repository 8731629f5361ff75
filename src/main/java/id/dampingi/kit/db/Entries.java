package id.dampingi.kit.db;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** Writes the journal of one change, of which nothing is said before the first of its entries. */
final class Entries {
    private final Database database;
    private final byte[] change;
    private final Intent intent;
    private final Set<String> tables = new LinkedHashSet<>();
    private int count;

    Entries(Database database, UUID change, Intent intent) {
        this.database = database;
        this.change = Ids.bytes(change);
        this.intent = intent;
    }

    /** @param fields as {@link Entry} writes them */
    void add(String table, byte[] record, String fields) {
        if (count == 0) {
            begin();
        }
        count++;
        tables.add(table);
        database.run(
                "insert into journal (change, entry, record_table, record, fields) values (?, ?, ?, ?, ?)",
                change,
                count,
                table,
                record,
                fields);
    }

    /** How many there are, which is also the number of the last one. */
    int count() {
        return count;
    }

    /** Of which records were written. */
    Set<String> tables() {
        return Set.copyOf(tables);
    }

    private void begin() {
        Author author = database.author();
        database.run(
                "insert into change (id, at, who, node, name, why, reverts) values (?, ?, ?, ?, ?, ?, ?)",
                change,
                System.currentTimeMillis(),
                author.who(),
                author.node(),
                intent.nameKey(),
                intent.why(),
                intent.reverts());
    }
}
