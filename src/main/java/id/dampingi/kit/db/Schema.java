package id.dampingi.kit.db;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads and writes rows of any table by what the database itself knows of its tables. */
final class Schema {
    /** A column of {@code table} that points to a record elsewhere. */
    record Reference(String table, String column, String whenDeleted) {
        boolean deletesChild() {
            return whenDeleted.equalsIgnoreCase("cascade");
        }
    }

    record Link(String column, String table) {}

    /** The same text each time, for it is the key of the prepared statement. */
    private record Insert(String table, List<String> columns) {
        String sql() {
            return Table.insertion(table, columns);
        }
    }

    private static final Map<Insert, String> INSERTS = new ConcurrentHashMap<>();

    private final Database database;
    private final Map<String, List<String>> columns;
    private final Map<String, List<Reference>> references;
    private final Map<String, List<String>> owners;

    Schema(Database database) {
        this.database = database;
        this.columns = database.columns();
        this.references = database.references();
        this.owners = database.owners();
    }

    List<Reference> references(String table) {
        return references.computeIfAbsent(
                table,
                parent -> database.list(
                        """
                select child.name as child, key."from" as "column", key.on_delete
                from sqlite_schema child, pragma_foreign_key_list(child.name) key
                where child.type = 'table' and key."table" = ?
                """,
                        row -> new Reference(row.text("child"), row.text("column"), row.text("on_delete")),
                        parent));
    }

    /** Links of a table's records to others: to which table each column points. */
    List<Link> links(String table) {
        return database.list("""
                select key."from" as "column", key."table" as linked from pragma_foreign_key_list(?) key
                """, row -> new Link(row.text("column"), row.text("linked")), table);
    }

    /** The columns that say what a record belongs to, as its records take it with them; the first that is filled counts. */
    List<String> owners(String table) {
        return owners.computeIfAbsent(table, child -> database.list("""
                select one.name from pragma_table_info(?1) one
                join pragma_foreign_key_list(?1) key on key."from" = one.name
                where key.on_delete = 'CASCADE'
                order by one.cid
                """, row -> row.text("name"), child));
    }

    /** All fields of a record as stored; empty when there is no such record. */
    Map<String, @Nullable Object> fields(String table, byte[] record) {
        List<String> names = columns(table);
        return database.first(
                        "select " + String.join(", ", names) + " from " + table + " where id = ?",
                        row -> {
                            var fields = new LinkedHashMap<String, @Nullable Object>();
                            names.forEach(name -> fields.put(name, row.stored(name)));
                            return fields;
                        },
                        record)
                .orElseGet(LinkedHashMap::new);
    }

    boolean has(String table, byte[] record) {
        return database.first("select 1 as there from " + table + " where id = ?", row -> true, record)
                .isPresent();
    }

    List<byte[]> referring(Reference reference, byte[] record) {
        return database.list(
                "select id from " + reference.table() + " where " + reference.column() + " = ?",
                row -> row.bytes("id"),
                record);
    }

    void insert(String table, Map<String, @Nullable Object> fields) {
        String sql = INSERTS.computeIfAbsent(new Insert(table, List.copyOf(fields.keySet())), Insert::sql);
        database.run(sql, fields.values().toArray());
    }

    void update(String table, byte[] record, Map<String, @Nullable Object> fields) {
        String assignments = String.join(
                ", ", fields.keySet().stream().map(name -> name + " = ?").toList());
        List<@Nullable Object> args = new ArrayList<>(fields.values());
        args.add(record);
        database.run("update " + table + " set " + assignments + " where id = ?", args.toArray());
    }

    void delete(String table, byte[] record) {
        database.run("delete from " + table + " where id = ?", record);
    }

    private List<String> columns(String table) {
        return columns.computeIfAbsent(
                table, name -> database.list("select name from pragma_table_info(?)", row -> row.text("name"), name));
    }
}
