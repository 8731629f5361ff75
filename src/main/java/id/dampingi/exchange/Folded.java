package id.dampingi.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts made alike that people take for the same. */
final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private Folded() {}

    /** For titles of columns and values of lists: case, accents, blanks and punctuation do not count. */
    static String title(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NOT_LETTERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** For names: case and the number of blanks do not count. */
    static String name(String text) {
        return line(text).toLowerCase(Locale.ROOT);
    }

    /** The new name, unless it is the known one written otherwise. */
    static String renamed(String known, Optional<String> given) {
        return known.isEmpty()
                ? given.orElse(known)
                : given.filter(text -> !name(text).equals(name(known))).orElse(known);
    }

    /** One line with single blanks. Most texts are that already. */
    static String line(String text) {
        return isLine(text) ? text : SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isLine(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? space : c < ' ' || c == '\u00A0' || c == '\u202F' || (c >= '\u2000' && c <= '\u2029')) {
                return false;
            }
            space = c == ' ';
        }
        return text.isEmpty() || !space;
    }
}
