package id.dampingi.kit.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;

/** What in a form depends on what is typed. Predicates get the texts by the names of the draft's components. */
public final class FormRules {
    private final Map<String, Predicate<Map<String, String>>> shown = new LinkedHashMap<>();
    private final Map<String, Function<Map<String, String>, String>> notes = new LinkedHashMap<>();
    private BinaryOperator<Map<String, String>> settle = (before, typed) -> typed;

    FormRules() {}

    /** The field is there only while it is wanted. */
    public FormRules onlyWhen(String field, Predicate<Map<String, String>> wanted) {
        shown.put(field, wanted);
        return this;
    }

    /** Below the field stands a word of advice while it is wanted; it is no problem. */
    public FormRules note(String field, String noteKey, Predicate<Map<String, String>> wanted) {
        return note(field, fields -> wanted.test(fields) ? noteKey : "");
    }

    /** Below the field stands a word of advice, by its key; {@code ""} for none. */
    public FormRules note(String field, Function<Map<String, String>, String> noteKey) {
        notes.put(field, noteKey);
        return this;
    }

    /** Some fields follow others: {@code settle} gets the fields before and after typing and says what they become. */
    public FormRules settle(BinaryOperator<Map<String, String>> rule) {
        settle = rule;
        return this;
    }

    /** What the draft holds without a field to type it in stays as it was. */
    Map<String, String> settled(Map<String, String> before, Map<String, String> typed) {
        var all = new LinkedHashMap<>(before);
        all.putAll(typed);
        return settle.apply(before, all);
    }

    void show(Map<String, String> fields, Map<String, FieldBox> boxes) {
        shown.forEach((field, wanted) -> box(boxes, field).setVisible(wanted.test(fields)));
        notes.forEach((field, noteKey) -> box(boxes, field).note(noteKey.apply(fields)));
    }

    private static FieldBox box(Map<String, FieldBox> boxes, String field) {
        FieldBox box = boxes.get(field);
        if (box == null) {
            throw new IllegalArgumentException("no field " + field);
        }
        return box;
    }
}
