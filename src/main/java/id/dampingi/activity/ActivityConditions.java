package id.dampingi.activity;

import id.dampingi.approach.Approach;
import id.dampingi.kit.db.Database;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The conditions of a filter; only those that narrow it, so that the data file can plan for them. */
final class ActivityConditions {
    /** A whole page that was pasted into the search box is more than the data file can look for. */
    private static final int MOST_WORDS = 8;

    private static final int LONGEST_WORD = 100;

    private static final String IN_ACTIVITY =
            "a.title like ? escape '\\' or a.place like ? escape '\\' or a.result like ? escape '\\'";
    private static final String IN_GROUP = "name like ? escape '\\' or code like ? escape '\\'";
    private static final String OR_IN_GROUP =
            " or a.assisted_group in (select id from assisted_group where " + IN_GROUP + ")";

    private final Database database;
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> args = new ArrayList<>();

    /** @param date the column of the day, or an expression that keeps its index out of use */
    ActivityConditions(Database database, ActivityFilter filter, String date) {
        this.database = database;
        sql.append("where ").append(date).append(" between ? and ?\n");
        args.add(filter.first());
        args.add(filter.last());
        and("a.assisted_group = ?", filter.group());
        and("a.state = ?", filter.state());
        and("a.technique = ?", filter.technique());
        and("a.assisted_group in (select id from assisted_group where facilitator = ?)", filter.facilitator());
        Approach approach = filter.approach();
        if (approach != null) {
            and("instr(a.approaches, ?)", approach.name().toLowerCase(Locale.ROOT));
        }
        Stream.of(filter.search().strip().split("\\s+")).limit(MOST_WORDS).forEach(this::search);
    }

    String sql() {
        return sql.toString();
    }

    Object[] args() {
        return args.toArray();
    }

    /** One more argument, for what comes behind the conditions. */
    void add(Object value) {
        args.add(value);
    }

    private void and(String condition, @Nullable Object value) {
        if (value != null) {
            sql.append("and ").append(condition).append('\n');
            args.add(value);
        }
    }

    /** Every word must be found somewhere. */
    private void search(String word) {
        if (!word.isEmpty()) {
            String pattern = "%"
                    + word.substring(0, Math.min(word.length(), LONGEST_WORD)).replaceAll("([%_\\\\])", "\\\\$1") + "%";
            boolean inGroups = isInGroups(pattern);
            sql.append("and (")
                    .append(IN_ACTIVITY)
                    .append(inGroups ? OR_IN_GROUP : "")
                    .append(")\n");
            args.addAll(Collections.nCopies(inGroups ? 5 : 3, pattern));
        }
    }

    /** Else no activity need be compared with the groups. */
    private boolean isInGroups(String pattern) {
        String sql = "select 1 from assisted_group where (" + IN_GROUP + ") limit 1";
        return database.first(sql, row -> true, pattern, pattern).isPresent();
    }
}
