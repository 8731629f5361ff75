package id.dampingi.history;

import id.dampingi.kit.i18n.Words;
import id.dampingi.ownfield.OwnField;
import id.dampingi.ownfield.OwnKind;
import id.dampingi.ownfield.OwnRecord;
import id.dampingi.ownfield.OwnValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of the fields that the office added, each under the name of its field. */
final class OwnWords {
    private OwnWords() {}

    /** As in a search or a line of text. */
    static String line(@Nullable Object stored, Names names) {
        return of(stored, names).entrySet().stream()
                .map(one -> Words.text("history.partOf", one.getKey(), one.getValue()))
                .collect(Collectors.joining("; "));
    }

    static Map<String, String> of(@Nullable Object stored, Names names) {
        var words = new LinkedHashMap<String, String>();
        if (stored instanceof String text) {
            OwnValues.of(text)
                    .values()
                    .forEach((field, value) -> words.put(names.of("own_field", field), shown(field, value, names)));
        }
        return words;
    }

    private static String shown(UUID field, String value, Names names) {
        return names.fields("own_field", field).get("kind") instanceof String kind
                ? new OwnField(field, OwnRecord.GROUP, "", kind(kind), List.of(), 0, false, true)
                        .shown(value, Words.locale())
                : value;
    }

    private static OwnKind kind(String stored) {
        return OwnKind.valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
