package id.dampingi.kit.db;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An open change: every record that is written through it gets its entry in the journal. */
public final class Changing {
    private final Database database;
    private final Schema schema;
    private final Bin bin;
    private final UUID id = Ids.next();
    private final Intent intent;
    private final Entries entries;
    private final Touched touched;
    private final Deleted deleted;
    private int deletions;
    private boolean following;

    /** @param watched the tables of which {@link #touched} is to know */
    Changing(Database database, Intent intent, Set<String> watched) {
        this.touched = new Touched(watched);
        this.deleted = database.deleted().next();
        this.database = database;
        this.schema = new Schema(database);
        this.bin = new Bin(database, schema);
        this.intent = intent;
        this.entries = new Entries(database, id, intent);
    }

    /** Puts a record in its place, whether it is new or known; one that is the same already leaves no trace. */
    public <R> void save(Table<R> table, R record) {
        Map<String, @Nullable Object> fields = table.fields(record);
        put(table.name(), (byte[]) Objects.requireNonNull(fields.get("id")), fields);
    }

    /** Like {@link #save} for a record that is known to be new, without looking for it first. */
    public <R> void insert(Table<R> table, R record) {
        @Nullable Object[] values = table.values(record);
        byte[] recordId = (byte[]) Objects.requireNonNull(values[0]);
        database.run(table.insertion(), values);
        if (touched.wants(table.name())) {
            touched.whole(table.name(), recordId, table.fields(values));
        }
        deleted.remove(recordId);
        entries.add(table.name(), recordId, Entry.inserted(table, values));
    }

    /** Deletes a record with everything that belongs to it; the journal keeps all of it. */
    public void delete(Table<?> table, UUID record) {
        delete(table.name(), Ids.bytes(record));
    }

    public void deleteAll(Table<?> table, Collection<UUID> records) {
        records.forEach(record -> delete(table, record));
    }

    /** Puts some or all fields of a record in place; with all of them the record may be new. */
    void put(String table, byte[] record, Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> old = schema.fields(table, record);
        if (old.isEmpty()) {
            insert(table, record, fields);
            return;
        }
        var became = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach((column, value) -> {
            if (!Objects.deepEquals(old.get(column), value)) {
                became.put(column, value);
            }
        });
        if (!became.isEmpty()) {
            askReason(table, record, old, became);
            schema.update(table, record, became);
            touched.changed(table, record, old, became);
            entries.add(table, record, Entry.updated(old, became));
        }
    }

    void insert(String table, byte[] record, Map<String, @Nullable Object> fields) {
        schema.insert(table, fields);
        touched.whole(table, record, fields);
        deleted.remove(record);
        entries.add(table, record, Entry.inserted(fields));
    }

    void delete(String table, byte[] record) {
        Map<String, @Nullable Object> old = schema.fields(table, record);
        if (!old.isEmpty()) {
            askReason(table, record, old, Map.of());
            int first = entries.count() + 1;
            int before = deletions;
            delete(table, record, old);
            if (isDeliberate()) {
                bin.add(table, record, old, id, first, entries.count(), deletions - before - 1);
            }
        }
    }

    private void deleteWith(String table, byte[] record) {
        Map<String, @Nullable Object> old = schema.fields(table, record);
        if (!old.isEmpty()) {
            delete(table, record, old);
            if (isDeliberate()) {
                bin.forget(record);
            }
        }
    }

    /** Not what followers do, nor what is taken back: the bin says of that what it said before. */
    private boolean isDeliberate() {
        return !following && intent.reverts() == null;
    }

    private void delete(String table, byte[] record, Map<String, @Nullable Object> old) {
        for (Schema.Reference reference : schema.references(table)) {
            for (byte[] child : schema.referring(reference, record)) {
                if (reference.deletesChild()) {
                    deleteWith(reference.table(), child);
                } else {
                    put(reference.table(), child, freed(reference, child));
                }
            }
        }
        schema.delete(table, record);
        deleted.add(record);
        deletions++;
        touched.whole(table, record, old);
        entries.add(table, record, Entry.deleted(old));
    }

    /** References may dangle while this change goes on, not when it ends. */
    void deferReferences() {
        database.run("pragma defer_foreign_keys = on");
    }

    Touched touched() {
        return touched;
    }

    /** What is written from now on was done by nobody: it follows from the rest. */
    void beginFollowing() {
        following = true;
    }

    Deleted deleted() {
        return deleted;
    }

    /** What was being typed of the records that are gone goes with them. */
    void dropDrafts() {
        if (!deleted.isEmpty()) {
            database.list("select key from draft", row -> row.text("key")).stream()
                    .filter(deleted::isNamedBy)
                    .forEach(key -> database.run("delete from draft where key = ?", key));
        }
    }

    Change finish() {
        return new Change(id, intent.nameKey(), entries.tables());
    }

    private Map<String, @Nullable Object> freed(Schema.Reference reference, byte[] child) {
        Map<String, @Nullable Object> fields = schema.fields(reference.table(), child);
        fields.put(reference.column(), null);
        return fields;
    }

    private void askReason(
            String table, byte[] record, Map<String, @Nullable Object> was, Map<String, @Nullable Object> became) {
        if (!following
                && intent.lacksReason()
                && database.reasonRule().needsReason(table, Ids.of(record), was, became)) {
            throw new ReasonNeeded(intent.nameKey());
        }
    }
}
