package id.dampingi.kit.db;

import id.dampingi.kit.json.TextMap;
import java.util.Map;
import java.util.Optional;

/** Forms that were being filled in when the program ended. They stay in the data file, where its protection holds. */
public final class DraftStore {
    private final Database database;

    public DraftStore(Database database) {
        this.database = database;
    }

    /** @param key the form and the record, as {@code group:0190…} or {@code group:new} */
    public Optional<Map<String, String>> read(String key) {
        return database.first("select fields from draft where key = ?", row -> TextMap.read(row.text("fields")), key);
    }

    /** A form that is still open on a record that was deleted meanwhile leaves nothing behind. */
    public void write(String key, Map<String, String> fields) {
        if (!database.deleted().isNamedBy(key)) {
            database.run("""
                    insert into draft (key, at, fields) values (?, ?, ?)
                    on conflict (key) do update set at = excluded.at, fields = excluded.fields
                    """, key, System.currentTimeMillis(), TextMap.write(fields));
        }
    }

    public void drop(String key) {
        database.run("delete from draft where key = ?", key);
    }
}
