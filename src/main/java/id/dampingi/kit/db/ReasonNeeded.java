package id.dampingi.kit.db;

/** Thrown by a change that needs a reason and has none; nothing was saved. Done again by {@link Database#because}, it goes through. */
public final class ReasonNeeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String nameKey;

    ReasonNeeded(String nameKey) {
        super(nameKey);
        this.nameKey = nameKey;
    }

    /** Names the change. */
    public String nameKey() {
        return nameKey;
    }
}
