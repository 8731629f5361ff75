package id.dampingi.kit.i18n;

import org.jspecify.annotations.Nullable;

/**
 * A failure that can be told to a user. Its words have up to three lines: what happened, what it means for the data,
 * what to do. The cause is for the log and never holds personal data.
 */
public class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] args;

    public Failure(String key, @Nullable Throwable cause, Object... args) {
        super(key, cause);
        this.key = key;
        this.args = args.clone();
    }

    public String key() {
        return key;
    }

    /** The lines to show, in the language of the window. */
    public String text() {
        return Words.text(key, args);
    }
}
