package id.dampingi.kit.picture;

/** A file that is not taken as a picture. */
public final class PictureRefused extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why it is not taken. */
    public enum Reason {
        /** Not in a form that can be read, whatever its name says. */
        NO_PICTURE,
        /** It begins as a picture, but cannot be read to its end. */
        BROKEN,
        /** It has more dots than the memory holds. */
        TOO_LARGE
    }

    private final Reason reason;

    PictureRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
