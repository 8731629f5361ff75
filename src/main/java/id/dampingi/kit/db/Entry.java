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
import org.jspecify.annotations.Nullable;

/**
 * What the journal says of one record: a JSON object with a list for each field, {@code [became]} for a new record,
 * {@code [was, became]} for a changed one and {@code [was, null, "deleted"]} for a deleted one. Bytes are written as
 * {@code {"b": "base64"}}.
 */
final class Entry {
    enum Kind {
        INSERTED,
        UPDATED,
        DELETED
    }

    private static final JsonFactory JSON = new JsonFactory();
    private static final String DELETED = "deleted";

    private final Kind kind;
    private final Map<String, @Nullable Object> was;

    private Entry(Kind kind, Map<String, @Nullable Object> was) {
        this.kind = kind;
        this.was = was;
    }

    Kind kind() {
        return kind;
    }

    /** The fields before; empty for a new record. */
    Map<String, @Nullable Object> was() {
        return was;
    }

    static String inserted(Map<String, @Nullable Object> fields) {
        return write(fields, (json, column, value) -> value(json, value));
    }

    static String updated(Map<String, @Nullable Object> was, Map<String, @Nullable Object> became) {
        return write(became, (json, column, value) -> {
            value(json, was.get(column));
            value(json, value);
        });
    }

    static String deleted(Map<String, @Nullable Object> was) {
        return write(was, (json, column, value) -> {
            value(json, value);
            json.writeNull();
            json.writeString(DELETED);
        });
    }

    static Entry parse(String text) {
        var was = new LinkedHashMap<String, @Nullable Object>();
        Kind kind = Kind.INSERTED;
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String column = json.currentName();
                json.nextToken();
                json.nextToken();
                Object first = value(json);
                if (json.nextToken() == JsonToken.END_ARRAY) {
                    continue;
                }
                was.put(column, first);
                value(json);
                kind = json.nextToken() == JsonToken.END_ARRAY ? Kind.UPDATED : Kind.DELETED;
                if (kind == Kind.DELETED) {
                    json.nextToken();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("journal entry", e);
        }
        return new Entry(kind, was);
    }

    private interface Field {
        void write(JsonGenerator json, String column, @Nullable Object value) throws IOException;
    }

    private static String write(Map<String, @Nullable Object> fields, Field field) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, @Nullable Object> entry : fields.entrySet()) {
                json.writeArrayFieldStart(entry.getKey());
                field.write(json, entry.getKey(), entry.getValue());
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("journal entry", e);
        }
        return text.toString();
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof byte[] bytes) {
            json.writeStartObject();
            json.writeBinaryField("b", bytes);
            json.writeEndObject();
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
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
