package id.dampingi.kit.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A field that can be changed in many records at once.
 *
 * @param key of its words, and of what the new value is typed in
 * @param shown what a draft says in it, in words
 * @param change the draft with what is typed, by the last parts of the keys
 * @param blank what it means when nothing is typed
 * @param named its name where it has no words; else {@code ""}
 * @param more keys of what is asked besides, and when
 */
public record BulkField<D extends Record & Draft>(
        String key,
        Function<D, String> shown,
        BiFunction<D, Map<String, String>, D> change,
        Blank blank,
        String named,
        Map<String, Predicate<Map<String, String>>> more) {
    /** What it means when nothing is typed. */
    public enum Blank {
        NOT_YET,
        EMPTIES
    }

    /** Whose draft takes what is typed as it is. */
    public static <D extends Record & Draft> BulkField<D> of(String key, Function<D, String> shown) {
        return new BulkField<>(
                key,
                shown,
                (draft, typed) -> Drafts.with(draft, Map.of(name(key), text(typed, name(key)))),
                Blank.NOT_YET,
                "",
                Map.of());
    }

    /** Another way to change the draft. */
    public BulkField<D> by(BiFunction<D, Map<String, String>, D> newChange) {
        return new BulkField<>(key, shown, newChange, blank, named, more);
    }

    /** A field that is called as somebody typed it. */
    public BulkField<D> named(String newName) {
        return new BulkField<>(key, shown, change, blank, newName, more);
    }

    /** Nothing is a value too. */
    public BulkField<D> orNothing() {
        return new BulkField<>(key, shown, change, Blank.EMPTIES, named, more);
    }

    /** Asks for something besides, which goes into the draft too. */
    public BulkField<D> with(String moreKey, Predicate<Map<String, String>> wanted) {
        var all = new LinkedHashMap<>(more);
        all.put(moreKey, wanted);
        return new BulkField<>(
                key,
                shown,
                (draft, typed) -> change.apply(
                        wanted.test(typed)
                                ? Drafts.with(draft, Map.of(name(moreKey), text(typed, name(moreKey))))
                                : draft,
                        typed),
                blank,
                named,
                all);
    }

    public String name() {
        return name(key);
    }

    boolean isReady(Map<String, String> typed) {
        return blank == Blank.EMPTIES || !text(typed, name()).isBlank();
    }

    static String name(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "");
    }
}
