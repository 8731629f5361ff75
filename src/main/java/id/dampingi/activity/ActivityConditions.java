package id.dampingi.activity;

import id.dampingi.approach.Approach;
import id.dampingi.kit.db.WordKind;
import id.dampingi.kit.db.WordQuery;
import id.dampingi.ownfield.OwnChoice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The conditions of a filter; only those that narrow it, so that the data file can plan for them. */
final class ActivityConditions {
    private static final List<String> TEXTS = List.of("a.title", "a.place", "a.result", "g.name", "g.code");

    private final ActivityFilter filter;
    private final StringBuilder sql = new StringBuilder("where true\n");
    private final List<Object> args = new ArrayList<>();

    ActivityConditions(ActivityFilter filter) {
        this.filter = filter;
        and("a.assisted_group = ?", filter.group());
        ActivityState state = filter.state();
        if (state != null) {
            sql.append("and a.").append(is(state));
        }
        and("a.technique = ?", filter.technique());
        // The plus sign keeps the days leading: the groups of one facilitator have too many activities to read them
        // all.
        and("+a.assisted_group in (select id from assisted_group where facilitator = ?)", filter.facilitator());
        Approach approach = filter.approach();
        if (approach != null) {
            and("instr(a.approaches, ?)", approach.name().toLowerCase(Locale.ROOT));
        }
        OwnChoice own = filter.own();
        if (own != null) {
            sql.append(own.value().isEmpty() ? "" : "and a.own is not null\n")
                    .append("and ifnull(a.own ->> ?, '') = ?\n");
            args.add(own.path());
            args.add(own.value());
        }
    }

    /** Of the days of the filter. */
    ActivityConditions inDays() {
        sql.append("and a.date between ? and ?\n");
        args.add(filter.first());
        args.add(filter.last());
        return this;
    }

    /** Of the days of the filter, the newest of the facilitator's groups: found in their index, and only then read. */
    ActivityConditions ofFacilitator(int newest) {
        sql.append("and a.id in (select id from activity where date between ? and ?\n");
        args.add(filter.first());
        args.add(filter.last());
        and("assisted_group in (select id from assisted_group where facilitator = ?)", filter.facilitator());
        ActivityState state = filter.state();
        if (state != null) {
            sql.append("and ").append(is(state));
        }
        sql.append("order by date desc, id desc limit ?)\n");
        args.add(newest);
        return this;
    }

    /** Of the days of the filter, but only the newest. */
    ActivityConditions among(int newest) {
        sql.append("and a.id in (select id from activity where date between ? and ? order by date desc limit ?)\n");
        args.add(filter.first());
        args.add(filter.last());
        args.add(newest);
        return this;
    }

    /** Found by their words in the days of the filter. */
    ActivityConditions found(WordKind kind, WordQuery query) {
        sql.append("and w.word match ? and w.rowid between ? and ?\n");
        args.add(query.match());
        args.add(kind.from(filter.first()));
        args.add(kind.to(filter.last()));
        return like(query.patterns());
    }

    /** Each of the patterns must be met by some text. */
    ActivityConditions like(List<String> patterns) {
        for (String pattern : patterns) {
            sql.append("and (")
                    .append(String.join(" like ? escape '\\' or ", TEXTS))
                    .append(" like ? escape '\\')\n");
            args.addAll(Collections.nCopies(TEXTS.size(), pattern));
        }
        return this;
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

    /** Written out, so that the data file knows that the index of this state will do. */
    private static String is(ActivityState state) {
        return "state = '" + state.name().toLowerCase(Locale.ROOT) + "'\n";
    }

    private void and(String condition, @Nullable Object value) {
        if (value != null) {
            sql.append("and ").append(condition).append('\n');
            args.add(value);
        }
    }
}
