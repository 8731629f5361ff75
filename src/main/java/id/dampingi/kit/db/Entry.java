package id.dampingi.kit.db;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the journal says of one record: a JSON object with the fields. For a new record each is what it became, without
 * the id, which the journal has anyway, and without those that are null; for a changed one {@code [was, became]}, for a
 * deleted one {@code [was, null, "deleted"]}. Bytes are written as {@code {"b": "base64"}}. Early files have
 * {@code [became]} for the fields of new records. What was erased for good is an object without fields.
 */
public final class Entry {
    /** What happened to the record. */
    public enum Kind {
        INSERTED,
        UPDATED,
        DELETED,
        ERASED
    }

    static final String ERASED = "{}";

    private static final JsonFactory JSON = new JsonFactory();

    private final Kind kind;
    private final Map<String, @Nullable Object> was;
    private final Map<String, @Nullable Object> became;

    private Entry(Kind kind, Map<String, @Nullable Object> was, Map<String, @Nullable Object> became) {
        this.kind = kind;
        this.was = was;
        this.became = became;
    }

    public Kind kind() {
        return kind;
    }

    /** The fields before, as stored; empty for a new record. */
    public Map<String, @Nullable Object> was() {
        return was;
    }

    /** The fields after, as stored; empty for a deleted record, and without those that are null for a new one. */
    public Map<String, @Nullable Object> became() {
        return became;
    }

    static String inserted(Map<String, @Nullable Object> fields) {
        var json = new StringBuilder(512);
        fields.forEach((column, value) -> {
            if (value != null && !column.equals("id")) {
                name(json, column);
                value(json, value);
            }
        });
        return closed(json);
    }

    /** The same of all values of a table, of which the first is the id. */
    static String inserted(Table<?> table, @Nullable Object[] values) {
        var json = new StringBuilder(512);
        for (int i = 1; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                name(json, table.column(i));
                value(json, value);
            }
        }
        return closed(json);
    }

    static String updated(Map<String, @Nullable Object> was, Map<String, @Nullable Object> became) {
        return write(became, (json, column, value) -> {
            value(json, was.get(column));
            json.append(',');
            value(json, value);
        });
    }

    static String deleted(Map<String, @Nullable Object> was) {
        return write(was, (json, column, value) -> {
            value(json, value);
            json.append(",null,\"deleted\"");
        });
    }

    /** Reads {@code journal.fields}. */
    public static Entry parse(String text) {
        var was = new LinkedHashMap<String, @Nullable Object>();
        var became = new LinkedHashMap<String, @Nullable Object>();
        Kind kind = text.equals(ERASED) ? Kind.ERASED : Kind.INSERTED;
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String column = json.currentName();
                if (json.nextToken() != JsonToken.START_ARRAY) {
                    became.put(column, value(json));
                    continue;
                }
                json.nextToken();
                Object first = value(json);
                if (json.nextToken() == JsonToken.END_ARRAY) {
                    became.put(column, first);
                    continue;
                }
                was.put(column, first);
                Object second = value(json);
                kind = json.nextToken() == JsonToken.END_ARRAY ? Kind.UPDATED : Kind.DELETED;
                if (kind == Kind.DELETED) {
                    json.nextToken();
                } else {
                    became.put(column, second);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("journal entry", e);
        }
        return new Entry(kind, was, became);
    }

    private interface Field {
        void write(StringBuilder json, String column, @Nullable Object value);
    }

    /** By hand: an import writes a hundred thousand of these, and a generator each would take half of its time. */
    private static String write(Map<String, @Nullable Object> fields, Field field) {
        var json = new StringBuilder(512);
        fields.forEach((column, value) -> {
            name(json, column);
            json.append('[');
            field.write(json, column, value);
            json.append(']');
        });
        return closed(json);
    }

    private static void name(StringBuilder json, String column) {
        json.append(json.isEmpty() ? "{\"" : ",\"").append(column).append("\":");
    }

    private static String closed(StringBuilder json) {
        return json.append(json.isEmpty() ? "{}" : "}").toString();
    }

    private static void value(StringBuilder json, @Nullable Object value) {
        if (value instanceof byte[] bytes) {
            json.append("{\"b\":\"")
                    .append(Base64.getEncoder().encodeToString(bytes))
                    .append("\"}");
        } else if (value instanceof Long || value == null) {
            json.append(value);
        } else {
            json.append('"');
            text(json, value.toString());
            json.append('"');
        }
    }

    private static void text(StringBuilder json, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                JsonStringEncoder.getInstance().quoteAsString(text, json);
                return;
            }
        }
        json.append(text);
    }

    private static @Nullable Object value(JsonParser json) throws IOException {
        switch (json.currentToken()) {
            case VALUE_NULL:
                return null;
            case VALUE_NUMBER_INT:
                return json.getLongValue();
            case START_OBJECT:
                json.nextToken();
                json.nextToken();
                byte[] bytes = json.getBinaryValue();
                json.nextToken();
                return bytes;
            default:
                return json.getText();
        }
    }
}
