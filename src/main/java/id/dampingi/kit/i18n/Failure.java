package id.dampingi.kit.i18n;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A failure with words: what happened, what it means for the data, what to do, one line each. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> args;

    public Failure(String key, @Nullable Throwable cause, Object... args) {
        super(key, cause);
        this.key = key;
        this.args = List.of(args);
    }

    public String key() {
        return key;
    }

    public String text() {
        return Words.text(key, args.toArray());
    }
}
