package id.dampingi.ownfield;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.json.TextMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The fields that the office added to one sort of record. In a draft all of them are one text, the {@link TextMap} of what
 * is typed by the fields' ids.
 *
 * @param all also those that are no longer asked for, in their order
 */
public record OwnFields(OwnRecord record, List<OwnField> all) {
    private static final String NOTHING = TextMap.write(Map.of());

    public OwnFields {
        all = List.copyOf(all);
    }

    public static OwnFields none(OwnRecord record) {
        return new OwnFields(record, List.of());
    }

    /** Those that are asked for. */
    public List<OwnField> active() {
        return all.stream().filter(OwnField::active).toList();
    }

    /** The one that is called so; large and small letters are the same. */
    public Optional<OwnField> named(String name) {
        return active().stream()
                .filter(field -> field.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** What a draft holds for values that are kept. */
    public String typed(OwnValues values) {
        if (all.isEmpty()) {
            return NOTHING;
        }
        var texts = new LinkedHashMap<String, String>();
        for (OwnField field : active()) {
            texts.put(field.id().toString(), field.typed(values.of(field.id())));
        }
        return TextMap.write(texts);
    }

    /** What is wrong with the other fields of a form, and behind it what is wrong with these. */
    public List<Problem> problems(List<Problem> others, String typed, OwnValues before) {
        return Stream.concat(others.stream(), problems(typed, before).stream()).toList();
    }

    /**
     * What is wrong with what is typed, each at its field: {@code group.own.0190…}. A value that was there before and
     * that the field no longer understands may stay.
     */
    public List<Problem> problems(String typed, OwnValues before) {
        var checks = new Checks();
        Map<String, String> texts = TextMap.read(typed);
        for (OwnField field : active()) {
            String text = texts.getOrDefault(field.id().toString(), "");
            boolean stays = text.equals(field.typed(before.of(field.id())));
            checks.that(
                    stays || field.value(text).isPresent(),
                    formField(field.id()),
                    field.problemKey(),
                    OwnField.MOST_TEXT);
        }
        return checks.problems();
    }

    /** What is kept of what is typed; fields that were not asked for, or not understood, keep what they had. */
    public OwnValues values(String typed, OwnValues before) {
        OwnValues values = before;
        Map<String, String> texts = TextMap.read(typed);
        for (OwnField field : active()) {
            String text = texts.get(field.id().toString());
            String known = before.of(field.id());
            if (text != null && !text.equals(field.typed(known))) {
                values = values.with(field.id(), field.value(text).orElse(known));
            }
        }
        return values;
    }

    /** The handle of a field in forms. */
    public String formField(UUID field) {
        return record.formField() + "." + field;
    }
}
