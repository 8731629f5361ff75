package id.dampingi.find;

import id.dampingi.kit.i18n.Words;
import java.util.Arrays;
import java.util.Locale;

/**
 * Something that can be done from anywhere in the program.
 *
 * @param key of its words
 * @param shortcut as a key stroke is written, {@code ""} for none
 */
public record Deed(String key, String icon, String shortcut, Runnable work) implements FindLine {
    String text() {
        return Words.text(key);
    }

    /** Each word that is typed begins one of its words. */
    boolean matches(String typed) {
        String[] own = words(text());
        return Arrays.stream(words(typed)).allMatch(word -> Arrays.stream(own).anyMatch(each -> each.startsWith(word)));
    }

    private static String[] words(String text) {
        return Matches.plain(text).toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+");
    }
}
