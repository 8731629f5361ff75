package id.dampingi.ownfield;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a record must say in a choice or yes-or-no field of the office, to narrow a list.
 *
 * @param value {@code ""} for those that say nothing
 */
public record OwnChoice(UUID field, String value) {
    /** Names it among what narrows a list. */
    public static final String KEY = "ownField.filter";

    /** All that there are to choose from, field by field. */
    public static List<OwnChoice> of(OwnFields fields) {
        return fields.active().stream().flatMap(OwnChoice::of).toList();
    }

    private static Stream<OwnChoice> of(OwnField field) {
        Stream<String> values = switch (field.kind()) {
            case CHOICE -> Stream.concat(field.choices().stream(), Stream.of(""));
            case YES_NO -> Stream.of(OwnField.YES, OwnField.NO, "");
            case TEXT, NUMBER, DATE -> Stream.of();
        };
        return values.map(value -> new OwnChoice(field.id(), value));
    }

    /** One of them, as {@link #text} writes it. */
    public static Optional<OwnChoice> of(String text, OwnFields fields) {
        return of(fields).stream().filter(one -> one.text().equals(text)).findFirst();
    }

    /** As it is saved. */
    public String text() {
        return field + "=" + value;
    }

    public boolean admits(OwnValues values) {
        return values.of(field).equals(value);
    }

    /** Where the field lies in the text of {@link OwnValues}, for a query. */
    public String path() {
        return OwnFieldStore.path(field);
    }
}
