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
}
