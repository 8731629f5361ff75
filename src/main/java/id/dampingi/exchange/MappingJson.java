package id.dampingi.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.dampingi.kit.i18n.Failure;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Mappings as JSON, in files for the command line and in the data file; {@code docs/import.md} describes it. */
public final class MappingJson {
    private static final JsonFactory JSON = new JsonFactory();

    private MappingJson() {}

    /** @throws Failure if the file cannot be read or is not a mapping for this kind */
    public static ImportMapping read(Path file, ImportKind kind) {
        String name = String.valueOf(file.getFileName());
        try {
            return parse(Files.readString(file), kind);
        } catch (JsonParseException e) {
            throw new Failure("exchange.mappingBroken", e, name, e.getLocation().getLineNr());
        } catch (IOException e) {
            throw new Failure("exchange.mappingUnreadable", e, name);
        }
    }

    public static String write(ImportMapping mapping) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("kind", mapping.kind().id());
            json.writeStringField("sheet", mapping.sheet());
            json.writeObjectFieldStart("fields");
            for (Map.Entry<ImportField, FieldSource> field : mapping.fields().entrySet()) {
                json.writeFieldName(field.getKey().id());
                write(json, field.getValue());
            }
            json.writeEndObject();
            for (Creating creating : Creating.values()) {
                json.writeBooleanField(creating.id(), mapping.creating().contains(creating));
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, FieldSource source) throws IOException {
        json.writeStartObject();
        if (!source.columns().isEmpty()) {
            json.writeArrayFieldStart("columns");
            for (String column : source.columns()) {
                json.writeString(column);
            }
            json.writeEndArray();
        }
        if (!source.constant().isEmpty()) {
            json.writeStringField("constant", source.constant());
        }
        if (!source.values().isEmpty()) {
            json.writeObjectFieldStart("values");
            for (Map.Entry<String, String> value : source.values().entrySet()) {
                json.writeStringField(value.getKey(), value.getValue());
            }
            json.writeEndObject();
        }
        if (!source.otherwise().isEmpty()) {
            json.writeStringField("otherwise", source.otherwise());
        }
        json.writeEndObject();
    }

    static ImportMapping parse(String text, ImportKind kind) throws IOException {
        Map<ImportField, FieldSource> fields = new TreeMap<>();
        Set<Creating> creating = EnumSet.of(Creating.GROUPS, Creating.FACILITATORS);
        String sheet = "";
        try (JsonParser json = JSON.createParser(text)) {
            expect(json, json.nextToken(), JsonToken.START_OBJECT);
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                JsonToken value = json.nextToken();
                switch (name) {
                    case "kind" -> checkKind(json, kind);
                    case "sheet" -> sheet = string(json);
                    case "fields" -> fields.putAll(fields(json, kind));
                    default -> allow(json, creating, name, value);
                }
            }
        }
        return new ImportMapping(kind, sheet, fields, creating);
    }

    private static Map<ImportField, FieldSource> fields(JsonParser json, ImportKind kind) throws IOException {
        expect(json, json.currentToken(), JsonToken.START_OBJECT);
        var fields = new TreeMap<ImportField, FieldSource>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            ImportField field = ImportField.of(name)
                    .filter(kind::has)
                    .orElseThrow(() -> new JsonParseException(json, "unknown field"));
            fields.put(field, source(json));
        }
        return fields;
    }

    /** A text alone is the title of a column. */
    private static FieldSource source(JsonParser json) throws IOException {
        if (json.nextToken() == JsonToken.VALUE_STRING) {
            return FieldSource.column(json.getText());
        }
        expect(json, json.currentToken(), JsonToken.START_OBJECT);
        FieldSource source = FieldSource.NONE;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            source = switch (name) {
                case "column" -> source.withColumns(List.of(string(json)));
                case "columns" -> source.withColumns(strings(json));
                case "constant" -> source.withConstant(string(json));
                case "values" -> source.withValues(meanings(json));
                case "otherwise" -> source.withOtherwise(string(json));
                default -> throw new JsonParseException(json, "unknown property");
            };
        }
        return source;
    }

    private static List<String> strings(JsonParser json) throws IOException {
        expect(json, json.currentToken(), JsonToken.START_ARRAY);
        var strings = new ArrayList<String>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            strings.add(string(json));
        }
        return strings;
    }

    private static Map<String, String> meanings(JsonParser json) throws IOException {
        expect(json, json.currentToken(), JsonToken.START_OBJECT);
        var meanings = new LinkedHashMap<String, String>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            meanings.put(name, string(json));
        }
        return meanings;
    }

    private static void allow(JsonParser json, Set<Creating> creating, String name, JsonToken value)
            throws IOException {
        for (Creating known : Creating.values()) {
            if (known.id().equals(name) && value.isBoolean()) {
                if (json.getBooleanValue()) {
                    creating.add(known);
                } else {
                    creating.remove(known);
                }
                return;
            }
        }
        throw new JsonParseException(json, "unknown property");
    }

    private static void checkKind(JsonParser json, ImportKind kind) throws IOException {
        if (!kind.id().equals(string(json))) {
            throw new Failure("exchange.mappingOtherKind", null);
        }
    }

    private static String string(JsonParser json) throws IOException {
        expect(json, json.currentToken(), JsonToken.VALUE_STRING);
        return json.getText();
    }

    private static void expect(JsonParser json, JsonToken found, JsonToken wanted) throws IOException {
        if (found != wanted) {
            throw new JsonParseException(json, "expected " + wanted);
        }
    }
}
