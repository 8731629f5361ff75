package id.dampingi.activity;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Technique;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of activities with what belongs to them, each in one query that is narrowed by the data file itself. */
public final class ActivityListStore {
    /** The first table leads, so that the days of the period are found before anything is joined. */
    private static final String TABLES = """
            from activity a
            cross join assisted_group g on g.id = a.assisted_group
            left join facilitator f on f.id = g.facilitator
            """;

    private static final String COLUMNS = """
            select a.id, a.assisted_group, g.name as group_name, ifnull(f.name, '') as facilitator_name, a.date, a.title,
                a.place, a.main_approach, length(a.approaches) - length(replace(a.approaches, ',', '')) + 1 as approaches,
                a.technique, a.men, a.women, a.state
            """;

    private final Database database;

    public ActivityListStore(Database database) {
        this.database = database;
    }

    /** The newest first. */
    public List<ActivityRow> rows(ActivityFilter filter, int limit) {
        var where = new Where(filter);
        where.args.add(limit);
        return database.list(
                COLUMNS + TABLES + where.sql + "order by a.date desc, a.id desc limit ?",
                ActivityListStore::row,
                where.args.toArray());
    }

    public int count(ActivityFilter filter) {
        var where = new Where(filter);
        return database.first(
                        "select count(*) as number " + TABLES + where.sql,
                        row -> row.integer("number"),
                        where.args.toArray())
                .orElse(0);
    }

    /** Places used before, the latest first, for the group if one is given. */
    public List<String> places(@Nullable UUID group) {
        return used("place", group);
    }

    /** Titles used before, the latest first, for the group if one is given. */
    public List<String> titles(@Nullable UUID group) {
        return used("title", group);
    }

    private List<String> used(String column, @Nullable UUID group) {
        var args = new ArrayList<@Nullable Object>();
        if (group != null) {
            args.add(group);
        }
        return database.list(
                """
                select %1$s as used
                from (select %1$s, date from activity %2$s order by date desc limit 400)
                where %1$s <> ''
                group by %1$s
                order by max(date) desc
                limit 40
                """.formatted(column, group == null ? "" : "where assisted_group = ?"),
                row -> row.text("used"),
                args.toArray());
    }

    private static ActivityRow row(Row row) {
        return new ActivityRow(
                row.id("id"),
                row.id("assisted_group"),
                row.text("group_name"),
                row.text("facilitator_name"),
                row.date("date"),
                row.text("title"),
                row.text("place"),
                row.choice("main_approach", Approach.class),
                row.integer("approaches"),
                row.optionalChoice("technique", Technique.class).orElse(null),
                row.integer("men"),
                row.integer("women"),
                row.choice("state", ActivityState.class));
    }

    /** The conditions of a filter; only those that narrow it, so that the data file can plan for them. */
    private static final class Where {
        private final StringBuilder sql = new StringBuilder("where a.date between ? and ?\n");
        private final List<@Nullable Object> args = new ArrayList<>();

        Where(ActivityFilter filter) {
            args.add(filter.first());
            args.add(filter.last());
            and("a.assisted_group = ?", filter.group());
            and("a.state = ?", filter.state());
            and("a.technique = ?", filter.technique());
            and("g.facilitator = ?", filter.facilitator());
            Approach approach = filter.approach();
            if (approach != null) {
                and("instr(a.approaches, ?)", approach.name().toLowerCase(Locale.ROOT));
            }
            for (String word : filter.search().strip().split("\\s+")) {
                search(word);
            }
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
                String pattern = "%" + word.replaceAll("([%_\\\\])", "\\\\$1") + "%";
                sql.append("""
                        and (a.title like ? escape '\\' or a.place like ? escape '\\' or a.result like ? escape '\\'
                            or g.name like ? escape '\\' or g.code like ? escape '\\')
                        """);
                args.addAll(List.of(pattern, pattern, pattern, pattern, pattern));
            }
        }
    }
}
