package id.dampingi.approach;

import java.util.EnumSet;
import java.util.Set;

/** The four approaches of social accompaniment; the order is the order of the reports. */
public enum Approach implements Choice {
    RELIGIOUS,
    SOCIAL,
    POLITICAL,
    ECONOMIC;

    private static final Set<Approach> ALL = EnumSet.allOf(Approach.class);

    /** Their names in the order of the reports, with commas between them. */
    public static String names(Set<Approach> approaches) {
        var names = new StringBuilder();
        for (Approach approach : ALL) {
            if (approaches.contains(approach)) {
                names.append(names.isEmpty() ? "" : ",").append(approach.name());
            }
        }
        return names.toString();
    }

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
