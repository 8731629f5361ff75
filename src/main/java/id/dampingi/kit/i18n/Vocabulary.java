package id.dampingi.kit.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words in one language, whatever the window speaks: for reports. */
public final class Vocabulary {
    private final ResourceBundle bundle;
    private final Locale locale;

    Vocabulary(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    public String text(String key, Object... args) {
        String pattern = bundle.getString(key);
        return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
    }

    public Locale locale() {
        return locale;
    }

    /** {@code "id"} or {@code "en"}. */
    public String language() {
        return locale.getLanguage();
    }
}
