package id.dampingi.kit.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/** What in a form depends on what is typed. Predicates get the texts by the last parts of the keys. */
public final class FormRules {
    private record Note(String key, Predicate<Map<String, String>> wanted) {}

    private final Map<String, Predicate<Map<String, String>>> shown = new LinkedHashMap<>();
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private BinaryOperator<Map<String, String>> settle = (before, typed) -> typed;

    FormRules() {}

    /** The field is there only while it is wanted. */
    public FormRules onlyWhen(String field, Predicate<Map<String, String>> wanted) {
        shown.put(field, wanted);
        return this;
    }

    /** Below the field stands a word of advice while it is wanted; it is no problem. */
    public FormRules note(String field, String noteKey, Predicate<Map<String, String>> wanted) {
        notes.put(field, new Note(noteKey, wanted));
        return this;
    }

    /** Some fields follow others: {@code settle} gets the fields before and after typing and says what they become. */
    public FormRules settle(BinaryOperator<Map<String, String>> rule) {
        settle = rule;
        return this;
    }

    Map<String, String> settled(Map<String, String> before, Map<String, String> typed) {
        return settle.apply(before, typed);
    }

    void show(Map<String, String> fields, Map<String, FieldBox> boxes) {
        shown.forEach((field, wanted) -> box(boxes, field).setVisible(wanted.test(fields)));
        notes.forEach((field, note) -> box(boxes, field).note(note.wanted().test(fields) ? note.key() : ""));
    }

    private static FieldBox box(Map<String, FieldBox> boxes, String field) {
        FieldBox box = boxes.get(field);
        if (box == null) {
            throw new IllegalArgumentException("no field " + field);
        }
        return box;
    }
}
