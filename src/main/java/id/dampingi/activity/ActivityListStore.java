package id.dampingi.activity;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Technique;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Lists of activities with what belongs to them, each in one query that is narrowed by the data file itself. */
public final class ActivityListStore {
    /** The first table leads, so that the days of the period are found before anything is joined. */
    private static final String OWNERS = """
            cross join assisted_group g on g.id = a.assisted_group
            left join facilitator f on f.id = g.facilitator
            """;

    private static final int LONG_DAYS = 200;

    private static final String COLUMNS = """
            select a.id, a.assisted_group, g.name as group_name, ifnull(f.name, '') as facilitator_name, a.date, a.title,
                a.place, a.main_approach, length(a.approaches) - length(replace(a.approaches, ',', '')) + 1 as approaches,
                a.technique, a.men, a.women, a.state
            """;

    private final Database database;

    public ActivityListStore(Database database) {
        this.database = database;
    }

    /** The newest of those that a filter lets through, and how many there are. */
    public ActivityPage page(ActivityFilter filter, int limit) {
        return readsLongSpan(filter) ? pageOfScan(filter, limit) : pageOfIndex(filter, limit);
    }

    private ActivityPage pageOfIndex(ActivityFilter filter, int limit) {
        List<ActivityRow> rows = rows(filter, limit);
        return new ActivityPage(rows, rows.size() < limit ? rows.size() : count(filter));
    }

    /**
     * In one pass over the table: to look up a hundred thousand activities one after the other in the order of their days
     * takes three times as long, and to count them takes it again.
     */
    private ActivityPage pageOfScan(ActivityFilter filter, int limit) {
        var where = new ActivityConditions(database, filter, "+a.date");
        where.add(limit);
        var total = new AtomicInteger();
        List<ActivityRow> rows = database.list(
                "with found as materialized (select a.id, a.date from activity a " + where.sql() + ")\n"
                        + COLUMNS
                        + ", (select count(*) from found) as total\n"
                        + "from (select id from found order by date desc, id desc limit ?) newest\n"
                        + "cross join activity a on a.id = newest.id\n"
                        + OWNERS
                        + "order by a.date desc, a.id desc",
                row -> {
                    total.set(row.integer("total"));
                    return row(row);
                },
                where.args());
        return new ActivityPage(rows, total.get());
    }

    /** Whether the activities themselves must be read to tell which are meant, and many of them. */
    private static boolean readsLongSpan(ActivityFilter filter) {
        boolean reads = !filter.search().isBlank()
                || filter.approach() != null
                || filter.technique() != null
                || filter.facilitator() != null;
        return reads
                && filter.group() == null
                && filter.first().plusDays(LONG_DAYS).isBefore(filter.last());
    }

    /** The newest first. */
    public List<ActivityRow> rows(ActivityFilter filter, int limit) {
        var where = new ActivityConditions(database, filter, "a.date");
        where.add(limit);
        return database.list(
                COLUMNS + "from activity a\n" + OWNERS + where.sql() + "order by a.date desc, a.id desc limit ?",
                ActivityListStore::row,
                where.args());
    }

    public int count(ActivityFilter filter) {
        var where = new ActivityConditions(database, filter, "a.date");
        return database.first(
                        "select count(*) as number from activity a " + where.sql(),
                        row -> row.integer("number"),
                        where.args())
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
}
