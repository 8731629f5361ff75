package id.dampingi.measuring;

/** What the months of the sheet hold. */
enum Mode {
    MEASURED,
    PLANNED;

    String key() {
        return switch (this) {
            case MEASURED -> "measuring.measured";
            case PLANNED -> "measuring.planned";
        };
    }
}
