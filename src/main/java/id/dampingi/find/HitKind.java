package id.dampingi.find;

import java.util.Arrays;
import java.util.Optional;

/** What can be found. Confidential spiritual needs never are. */
public enum HitKind {
    GROUP("assisted_group", "users"),
    MEMBER("member", "user"),
    ACTIVITY("activity", "calendar-check"),
    PROBLEM("problem", "lightbulb"),
    PLAN("plan_item", "list-todo");

    private final String table;
    private final String icon;

    HitKind(String table, String icon) {
        this.table = table;
        this.icon = icon;
    }

    /** Empty for records that are not found here. */
    public static Optional<HitKind> of(String table) {
        return Arrays.stream(values()).filter(kind -> kind.table.equals(table)).findFirst();
    }

    public String table() {
        return table;
    }

    String icon() {
        return icon;
    }

    /** Of what is said of many of them. */
    String key() {
        return switch (this) {
            case GROUP -> "find.groups";
            case MEMBER -> "find.members";
            case ACTIVITY -> "find.activities";
            case PROBLEM -> "find.problems";
            case PLAN -> "find.plans";
        };
    }
}
