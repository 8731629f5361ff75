package id.dampingi.home;

import id.dampingi.activity.ActivityFilter;
import id.dampingi.activity.ActivityListStore;
import id.dampingi.activity.ActivityRow;
import id.dampingi.activity.ActivityState;
import id.dampingi.agenda.AgendaAhead;
import id.dampingi.agenda.AgendaItem;
import id.dampingi.agenda.AgendaSpan;
import id.dampingi.agenda.AgendaStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.member.MemberCount;
import id.dampingi.member.MemberCountStore;
import id.dampingi.office.Office;
import id.dampingi.office.OfficeStore;
import id.dampingi.principle.PrincipleStore;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gathers the first screen in a handful of queries over all groups. */
public final class HomeStore {
    /** Plans that nobody looked after for longer are history. */
    private static final int OVERDUE_MONTHS = 3;

    private static final int AHEAD_DAYS = 14;
    private static final int MOST_ITEMS = 200;

    /** The agenda itself has the others. */
    private static final int MOST_AHEAD = 6;

    /** The last visit is found at the end of an index, not by reading the activities. */
    private static final String GROUPS = """
            select g.id, g.name, ifnull(f.name, '') as facilitator_name,
                (
                    select a.date from activity a
                    where a.assisted_group = g.id and a.date <= ?2 and a.state = 'done'
                    order by a.date desc limit 1
                ) as last_visit,
                exists (
                    select 1 from measurement m where m.assisted_group = g.id and m.date between ?1 and ?2
                ) as measured,
                exists (select 1 from target t where t.year = ?3 and t.assisted_group = g.id) as aimed
            from assisted_group g
            left join facilitator f on f.id = g.facilitator
            where (g.since is null or g.since <= ?2) and (g.until is null or g.until >= ?1)
            order by g.name collate nocase, g.code
            """;

    private static final String ACTIVITIES = """
            select count(*) filter (where state = 'done') as done,
                count(*) filter (where state = 'planned') as planned,
                ifnull(sum(men) filter (where state = 'done'), 0) as men_present,
                ifnull(sum(women) filter (where state = 'done'), 0) as women_present
            from activity
            where date between ?1 and ?2
            """;

    private final Database database;
    private final MemberCountStore members;
    private final OfficeStore offices;
    private final ActivityListStore activities;
    private final AgendaStore agenda;
    private final WaitingStore waiting;
    private final PrincipleStore principles;

    public HomeStore(Database database) {
        this.database = database;
        this.members = new MemberCountStore(database);
        this.offices = new OfficeStore(database);
        this.activities = new ActivityListStore(database);
        this.agenda = new AgendaStore(database);
        this.waiting = new WaitingStore(database);
        this.principles = new PrincipleStore(database);
    }

    public HomeFacts facts(YearMonth month, LocalDate today) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        List<AgendaItem> exits = agenda.exits(today);
        List<HomeGroup> groups = database.list(GROUPS, HomeStore::group, first, last, month.getYear());
        return new HomeFacts(
                month,
                offices.office().map(Office::name).orElse(""),
                groups,
                totals(groups, first, last),
                planned(month.minusMonths(OVERDUE_MONTHS).atDay(1), earlier(last, today.minusDays(1))),
                ahead(new AgendaSpan(later(first, today), lastAhead(month, today)), exits),
                waiting.on(today, exits, MOST_ITEMS),
                principles.office(month),
                principles.office(month.minusMonths(1)));
    }

    /** A month that ends soon would hide what comes in the next days. */
    private static LocalDate lastAhead(YearMonth month, LocalDate today) {
        LocalDate last = month.atEndOfMonth();
        return YearMonth.from(today).equals(month) ? later(last, today.plusDays(AHEAD_DAYS)) : last;
    }

    private AgendaAhead ahead(AgendaSpan span, List<AgendaItem> exits) {
        return span.last().isBefore(span.first()) ? AgendaAhead.NONE : agenda.ahead(span, exits, MOST_AHEAD);
    }

    private List<ActivityRow> planned(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return List.of();
        }
        var rows = new ArrayList<>(
                activities.rows(ActivityFilter.between(first, last, ActivityState.PLANNED), MOST_ITEMS));
        Collections.reverse(rows);
        return rows;
    }

    private HomeTotals totals(List<HomeGroup> groups, LocalDate first, LocalDate last) {
        Map<UUID, MemberCount> counts = members.byGroup(last);
        MemberCount all = groups.stream()
                .map(group -> counts.getOrDefault(group.id(), MemberCount.NONE))
                .reduce(MemberCount.NONE, MemberCount::plus);
        return database.first(
                        ACTIVITIES,
                        row -> new HomeTotals(
                                all.total(),
                                all.men(),
                                all.women(),
                                row.integer("done"),
                                row.integer("planned"),
                                row.integer("men_present"),
                                row.integer("women_present")),
                        first,
                        last)
                .orElse(HomeTotals.NONE);
    }

    private static HomeGroup group(Row row) {
        return new HomeGroup(
                row.id("id"),
                row.text("name"),
                row.text("facilitator_name"),
                row.optionalDate("last_visit").orElse(null),
                row.flag("measured"),
                row.flag("aimed"));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
