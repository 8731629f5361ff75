package id.dampingi.kit.db;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps {@code deletion}: what somebody deleted, as one thing with all that went with it. */
final class Bin {
    private final Database database;
    private final Schema schema;

    Bin(Database database, Schema schema) {
        this.database = database;
        this.schema = schema;
    }

    /**
     * Adds a record with all that went with it.
     *
     * @param first entry of the change; {@code last} is the record's own
     * @param withIt how many records these are besides it
     */
    void add(
            String table,
            byte[] record,
            Map<String, @Nullable Object> was,
            UUID change,
            int first,
            int last,
            int withIt) {
        database.run(
                """
                insert or replace into deletion (record, record_table, owner, change, first, last, with_it)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                record,
                table,
                schema.owners(table).stream()
                        .map(was::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                change,
                first,
                last,
                withIt);
    }

    /** It went with another this time. */
    void forget(byte[] record) {
        database.run("delete from deletion where record = ?", record);
    }
}
