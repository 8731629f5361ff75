package id.dampingi.kit.db;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Forms that were being filled in when the program ended. They stay in the data file, where its protection holds. */
public final class DraftStore {
    private static final JsonFactory JSON = new JsonFactory();

    private final Database database;

    public DraftStore(Database database) {
        this.database = database;
    }

    /** @param key the form and the record, as {@code group:0190…} or {@code group:new} */
    public Optional<Map<String, String>> read(String key) {
        return database.first("select fields from draft where key = ?", row -> parse(row.text("fields")), key);
    }

    /** A form that is still open on a record that was deleted meanwhile leaves nothing behind. */
    public void write(String key, Map<String, String> fields) {
        if (!database.deleted().isNamedBy(key)) {
            database.run("""
                    insert into draft (key, at, fields) values (?, ?, ?)
                    on conflict (key) do update set at = excluded.at, fields = excluded.fields
                    """, key, System.currentTimeMillis(), text(fields));
        }
    }

    public void drop(String key) {
        database.run("delete from draft where key = ?", key);
    }

    private static String text(Map<String, String> fields) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, String> field : fields.entrySet()) {
                json.writeStringField(field.getKey(), field.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("draft", e);
        }
        return text.toString();
    }

    private static Map<String, String> parse(String text) {
        var fields = new LinkedHashMap<String, String>();
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                fields.put(name, json.nextTextValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("draft", e);
        }
        return fields;
    }
}
