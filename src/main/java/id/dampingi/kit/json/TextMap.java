package id.dampingi.kit.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names and texts as one JSON object, in their order. */
public final class TextMap {
    private static final JsonFactory JSON = new JsonFactory();

    private TextMap() {}

    public static String write(Map<String, String> texts) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, String> one : texts.entrySet()) {
                json.writeStringField(one.getKey(), one.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("texts", e);
        }
        return text.toString();
    }

    /** @param text what {@link #write} wrote; {@code ""} holds nothing */
    public static Map<String, String> read(String text) {
        var texts = new LinkedHashMap<String, String>();
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                texts.put(name, json.nextTextValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("texts", e);
        }
        return texts;
    }
}
