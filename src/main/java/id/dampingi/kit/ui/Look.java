package id.dampingi.kit.ui;

/** Which look the user chose; {@link #SYSTEM} follows the desktop's. */
public enum Look {
    SYSTEM,
    LIGHT,
    DARK;

    /** The key of the words that name it. */
    public String key() {
        return switch (this) {
            case SYSTEM -> "look.system";
            case LIGHT -> "look.light";
            case DARK -> "look.dark";
        };
    }
}
