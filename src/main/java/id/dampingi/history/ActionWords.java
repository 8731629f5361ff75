package id.dampingi.history;

import id.dampingi.kit.i18n.Words;
import java.util.Locale;
import java.util.MissingResourceException;

/** What a change was, in the user's words. */
public final class ActionWords {
    private ActionWords() {}

    /**
     * @param undone whether it took another back
     * @param redone whether that other had itself taken one back
     */
    static String of(String nameKey, boolean undone, boolean redone) {
        String name = of(nameKey);
        if (redone) {
            return Words.text("history.redone", name);
        }
        return undone ? Words.text("history.undone", name) : capital(name);
    }

    private static String of(String nameKey) {
        try {
            return Words.text(nameKey);
        } catch (MissingResourceException e) {
            // Another version of the program called it so.
            return Words.text("history.change");
        }
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
