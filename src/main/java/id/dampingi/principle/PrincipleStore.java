package id.dampingi.principle;

import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The three principles by group and month, counted by the data file. */
public final class PrincipleStore {
    private static final int MONTHS = 12;

    static final String SAID = """
                count(*) filter (where initiated_by = 'community') as from_community,
                count(*) filter (where initiated_by = 'both') as from_both,
                count(*) filter (where initiated_by = 'facilitator') as from_facilitator,
                count(*) filter (where led_by = 'community') as by_community,
                count(*) filter (where led_by = 'both') as by_both,
                count(*) filter (where led_by = 'facilitator') as by_facilitator,
                count(*) filter (where benefits = 'community') as for_community,
                count(*) filter (where benefits = 'both') as for_both,
                count(*) filter (where benefits = 'facilitator') as for_facilitator,
                count(*) filter (where facilitator_part = 'listened') as listened,
                count(*) filter (where facilitator_part = 'facilitated') as facilitated,
                count(*) filter (where facilitator_part = 'advised') as advised,
                count(*) filter (where facilitator_part = 'decided') as decided,
                count(*) filter (where facilitator_part = 'did_it') as did_it
            """;

    private static final String OF_GROUP = """
            select substr(date, 1, 7) as month, count(*) as done, count(*) filter (where learnt <> '') as lessons,
            """ + SAID + """
            from activity
            where assisted_group = ? and date between ? and ? and state = 'done'
            group by 1
            """;

    private static final String BY_GROUP = """
            select assisted_group, ?1 as month, count(*) as done, count(*) filter (where learnt <> '') as lessons,
            """ + SAID + """
            from activity
            where date between ?2 and ?3 and state = 'done'
            group by assisted_group
            """;

    /** Each count reads an index of its own and no activity. */
    private static final String OFFICE = """
            select ?1 as month,
                (select count(*) from activity where date between ?2 and ?3 and state = 'done') as done,
                (
                    select count(*) from activity indexed by activity_learnt
                    where date between ?2 and ?3 and state = 'done' and learnt <> ''
                ) as lessons,
            """ + SAID + """
            from activity indexed by activity_principle
            where date between ?2 and ?3 and state = 'done'
                and coalesce(initiated_by, led_by, benefits, facilitator_part) is not null
            """;

    private final Database database;

    public PrincipleStore(Database database) {
        this.database = database;
    }

    /** The twelve months up to {@code last}, in their order, also those without an activity. */
    public List<PrincipleFigures> trend(UUID group, YearMonth last) {
        YearMonth first = last.minusMonths(MONTHS - 1L);
        var found = new HashMap<YearMonth, PrincipleFigures>();
        database.each(
                OF_GROUP, row -> found.put(row.month("month"), read(row)), group, first.atDay(1), last.atEndOfMonth());
        var months = new ArrayList<PrincipleFigures>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(found.getOrDefault(month, PrincipleFigures.none(month)));
        }
        return months;
    }

    /** Of each group that carried out an activity in the month. */
    public Map<UUID, PrincipleFigures> byGroup(YearMonth month) {
        var found = new HashMap<UUID, PrincipleFigures>();
        database.each(
                BY_GROUP,
                row -> found.put(row.id("assisted_group"), read(row)),
                month,
                month.atDay(1),
                month.atEndOfMonth());
        return found;
    }

    /** All groups together. */
    public PrincipleFigures office(YearMonth month) {
        return database.first(OFFICE, PrincipleStore::read, month, month.atDay(1), month.atEndOfMonth())
                .orElseGet(() -> PrincipleFigures.none(month));
    }

    /** What was learnt from a group in a month, in the order of time. */
    public List<Lesson> lessons(UUID group, YearMonth month) {
        return database.list(
                """
                select id, date, title, learnt from activity
                where assisted_group = ? and date between ? and ? and state = 'done' and learnt <> ''
                order by date, start_time, id
                """,
                row -> new Lesson(row.id("id"), row.date("date"), row.text("title"), row.text("learnt")),
                group,
                month.atDay(1),
                month.atEndOfMonth());
    }

    static PrincipleFigures read(Row row) {
        return new PrincipleFigures(
                row.month("month"),
                row.integer("done"),
                sides(row, "from"),
                sides(row, "by"),
                sides(row, "for"),
                new PartCount(
                        row.integer("listened"),
                        row.integer("facilitated"),
                        row.integer("advised"),
                        row.integer("decided"),
                        row.integer("did_it")),
                row.integer("lessons"));
    }

    private static SideCount sides(Row row, String name) {
        return new SideCount(
                row.integer(name + "_community"), row.integer(name + "_both"), row.integer(name + "_facilitator"));
    }
}
