package id.dampingi.approach;

/** The four approaches of social accompaniment; the order is the order of the reports. */
public enum Approach implements Choice {
    RELIGIOUS,
    SOCIAL,
    POLITICAL,
    ECONOMIC;

    @Override
    public String key() {
        return switch (this) {
            case RELIGIOUS -> "approach.religious";
            case SOCIAL -> "approach.social";
            case POLITICAL -> "approach.political";
            case ECONOMIC -> "approach.economic";
        };
    }

    /** The name of the picture that stands for it on screen, for those who do not tell its colour. */
    public String icon() {
        return switch (this) {
            case RELIGIOUS -> "hand-heart";
            case SOCIAL -> "users";
            case POLITICAL -> "landmark";
            case ECONOMIC -> "coins";
        };
    }
}
