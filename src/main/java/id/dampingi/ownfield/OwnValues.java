package id.dampingi.ownfield;

import id.dampingi.kit.json.TextMap;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a record says in the fields of the office: each value in the spelling of {@link OwnField}, by the field's id. A
 * field without a value is not there.
 */
public record OwnValues(Map<UUID, String> values) {
    public static final OwnValues NONE = new OwnValues(Map.of());

    public OwnValues {
        var filled = new TreeMap<UUID, String>();
        values.forEach((field, value) -> {
            if (!value.isEmpty()) {
                filled.put(field, value);
            }
        });
        values = Collections.unmodifiableMap(filled);
    }

    /** @param text as {@link #text} writes it; null for none */
    public static OwnValues of(@Nullable String text) {
        if (text == null) {
            return NONE;
        }
        var values = new TreeMap<UUID, String>();
        TextMap.read(text).forEach((field, value) -> values.put(UUID.fromString(field), value));
        return new OwnValues(values);
    }

    /** As it stands in the data file: null without any value, and the same values always as the same text. */
    public @Nullable String text() {
        if (values.isEmpty()) {
            return null;
        }
        var texts = new TreeMap<String, String>();
        values.forEach((field, value) -> texts.put(field.toString(), value));
        return TextMap.write(texts);
    }

    /** All values, for a search to look into. */
    public String words() {
        return String.join(" ", values.values());
    }

    /** {@code ""} without one. */
    public String of(UUID field) {
        return values.getOrDefault(field, "");
    }

    public OwnValues with(UUID field, String value) {
        var changed = new TreeMap<>(values);
        changed.put(field, value);
        return new OwnValues(changed);
    }
}
