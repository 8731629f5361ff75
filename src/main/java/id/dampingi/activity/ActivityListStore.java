package id.dampingi.activity;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Technique;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.WordIndex;
import id.dampingi.kit.db.WordKind;
import id.dampingi.kit.db.WordQuery;
import id.dampingi.ownfield.OwnFieldStore;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnRecord;
import id.dampingi.ownfield.OwnValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of activities with what belongs to them, each in one query that is narrowed by the data file itself. */
public final class ActivityListStore {
    /** The first table leads, so that the days of the period are found before anything is joined. */
    private static final String OWNERS = """
            cross join assisted_group g on g.id = a.assisted_group
            left join facilitator f on f.id = g.facilitator
            """;

    private static final String COLUMNS = """
            select a.id, a.assisted_group, g.name as group_name, ifnull(f.name, '') as facilitator_name, a.date, a.title,
                a.place, a.main_approach, length(a.approaches) - length(replace(a.approaches, ',', '')) + 1 as approaches,
                a.technique, a.men, a.women, a.state, a.own
            """;

    /** The words of activities, with those of their groups. */
    public static final WordKind WORDS = new WordKind(
            1,
            "activity",
            """
            select a.id, a.date as day,
                a.title || ' ' || a.place || ' ' || a.result || ' ' || g.name || ' ' || g.code as words
            from activity a
            join assisted_group g on g.id = a.assisted_group
            """,
            "a.id",
            Map.of("assisted_group", "activity borrowing on borrowing.assisted_group = j.record"));

    /** Of what cannot be found by its words, this many of the newest are read. */
    private static final int MOST_READ = 10_000;

    private static final int MOST_COUNTED = 100_000;

    private final Database database;
    private final WordIndex words;

    public ActivityListStore(Database database) {
        this.database = database;
        this.words = new WordIndex(database, WORDS);
    }

    /** The newest of those that a filter lets through. */
    public ActivityPage page(ActivityFilter filter, int limit) {
        List<ActivityRow> rows = rows(filter, limit + 1);
        return rows.size() > limit ? new ActivityPage(rows.subList(0, limit), total(filter)) : ActivityPage.of(rows);
    }

    /** The newest first; of what is searched those of a day in any order. */
    public List<ActivityRow> rows(ActivityFilter filter, int limit) {
        if (filter.search().isBlank()) {
            return read(conditions(filter, limit), limit);
        }
        if (filter.group() != null) {
            return read(new ActivityConditions(filter).inDays().like(WordQuery.patterns(filter.search())), limit);
        }
        return WordQuery.of(filter.search())
                .map(query -> find(filter, query, limit))
                .orElseGet(() -> read(
                        new ActivityConditions(filter).among(MOST_READ).like(WordQuery.patterns(filter.search())),
                        limit));
    }

    private static ActivityConditions conditions(ActivityFilter filter, int limit) {
        var where = new ActivityConditions(filter);
        return filter.facilitator() != null
                        && filter.approach() == null
                        && filter.technique() == null
                        && filter.own() == null
                ? where.ofFacilitator(limit)
                : where.inDays();
    }

    private List<ActivityRow> read(ActivityConditions where, int limit) {
        where.add(limit);
        return database.list(
                COLUMNS + "from activity a\n" + OWNERS + where.sql() + "order by a.date desc, a.id desc limit ?",
                ActivityListStore::row,
                where.args());
    }

    private List<ActivityRow> find(ActivityFilter filter, WordQuery query, int limit) {
        words.catchUp();
        var where = new ActivityConditions(filter).found(WORDS, query);
        where.add(limit);
        return database.list(
                COLUMNS + """
                from word w
                cross join word_record n on n.number = w.rowid
                cross join activity a on a.id = n.record
                """ + OWNERS + where.sql() + "order by w.rowid desc limit ?",
                ActivityListStore::row,
                where.args());
    }

    /** How many there are, where the data file can tell without reading the activities. */
    private OptionalInt total(ActivityFilter filter) {
        if (!filter.isCounted()) {
            return OptionalInt.empty();
        }
        var where = new ActivityConditions(filter).inDays();
        return database
                .list(
                        "select count(*) as number from (select 1 from activity a " + where.sql() + "limit "
                                + (MOST_COUNTED + 1) + ")",
                        row -> row.integer("number"),
                        where.args())
                .stream()
                .mapToInt(number -> number)
                .filter(number -> number <= MOST_COUNTED)
                .findFirst();
    }

    /** The fields that the office added. */
    OwnFields ownFields() {
        return new OwnFieldStore(database).of(OwnRecord.ACTIVITY);
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
                row.choice("state", ActivityState.class),
                OwnValues.of(row.optionalText("own").orElse(null)));
    }
}
