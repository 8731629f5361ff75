package id.dampingi.agenda;

import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.stage.ExitPlanStore;
import id.dampingi.stage.ExitVisit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gathers what is due in a few queries over all groups, whatever the number of activities. */
public final class AgendaStore {
    /** What fell due longer ago is history. */
    private static final int LATE_MONTHS = 3;

    private static final int MOST = 10_000;

    /** A request without a result is asked after when so many days have passed. */
    private static final int ACCESS_DAYS = 30;

    /** So is an aspiration of which nothing was heard. */
    private static final int NEWS_DAYS = 60;

    private static final Comparator<AgendaItem> BY_TIME = Comparator.comparing(AgendaItem::date)
            .thenComparing(AgendaItem::start, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(AgendaItem::kind)
            .thenComparing(AgendaItem::groupName, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(AgendaItem::record);

    /** What was promised before what is to be asked after. */
    private static final Comparator<AgendaItem> BY_WEIGHT =
            Comparator.comparing(AgendaItem::kind).thenComparing(BY_TIME);

    /** Each part is found in an index by its days; of more than the limit the newest are taken. */
    private static final String DUE = """
            with due (kind, record, of_group, date, start_time, end_time, title, place) as (
                select * from (
                    select 'activity', id, assisted_group, date, start_time, end_time, title, place
                    from activity
                    where state = 'planned' and date between ?1 and ?2
                        and (?9 is null or assisted_group in (select id from assisted_group where facilitator = ?9))
                    order by 4 desc limit ?10
                )
                union all
                select * from (
                    select 'plan', id, assisted_group, due, null, null, plan, person
                    from plan_item
                    where state in ('open', 'started') and due between ?1 and ?2
                        and (?9 is null or assisted_group in (select id from assisted_group where facilitator = ?9))
                    order by 4 desc limit ?10
                )
                union all
                select * from (
                    select 'permit', p.id, e.assisted_group, p.expires, null, null, p.kind, e.name
                    from permit p
                    join enterprise e on e.id = p.enterprise
                    where p.expires between ?1 and ?2 and (e.ended is null or e.ended > p.expires)
                        and (?9 is null or e.assisted_group in (select id from assisted_group where facilitator = ?9))
                    order by 4 desc limit ?10
                )
                union all
                select * from (
                    select 'access', id, assisted_group, date(requested_on, ?3), null, null, what, referred_to
                    from access_case
                    where result = 'open' and requested_on between ?4 and ?5
                        and (?9 is null or assisted_group in (select id from assisted_group where facilitator = ?9))
                    order by 4 desc limit ?10
                )
                union all
                select * from (
                    select 'aspiration', id, assisted_group,
                        date(max(submitted_on, ifnull(accepted_on, ''), ifnull(budgeted_on, '')), ?6), null, null, title, forum
                    from aspiration
                    where realised_on is null and refused_on is null
                        and max(submitted_on, ifnull(accepted_on, ''), ifnull(budgeted_on, '')) between ?7 and ?8
                        and (?9 is null or assisted_group in (select id from assisted_group where facilitator = ?9))
                    order by 4 desc limit ?10
                )
            )
            select due.*, g.name as group_name, ifnull(f.name, '') as facilitator_name
            from due
            cross join assisted_group g on g.id = due.of_group
            left join facilitator f on f.id = g.facilitator
            """;

    /** The groups that are accompanied on a day, with what says whether a visit or a measurement is missing. */
    private static final String GROUPS = """
            select g.id, g.name as group_name, ifnull(f.name, '') as facilitator_name, g.since,
                (
                    select a.date from activity a
                    where a.assisted_group = g.id and a.date <= ?1 and a.state = 'done'
                    order by a.date desc limit 1
                ) as last_visit,
                exists (
                    select 1 from activity a where a.assisted_group = g.id and a.date >= ?1 and a.state = 'planned'
                ) as planned,
                exists (select 1 from target t where t.assisted_group = g.id and t.year = ?2) as aimed,
                exists (select 1 from target t where t.assisted_group = g.id and t.year = ?3) as aimed_before,
                exists (
                    select 1 from measurement m where m.assisted_group = g.id and m.date between ?4 and ?5
                ) as measured,
                exists (
                    select 1 from measurement m where m.assisted_group = g.id and m.date between ?6 and ?7
                ) as measured_before
            from assisted_group g
            left join facilitator f on f.id = g.facilitator
            where (g.since is null or g.since <= ?1) and (g.until is null or g.until >= ?1)
                and (?8 is null or g.facilitator = ?8)
            """;

    private static final String EXITED = """
            select g.id, g.name as group_name, ifnull(f.name, '') as facilitator_name
            from assisted_group g
            left join facilitator f on f.id = g.facilitator
            where g.id = ?1 and (?2 is null or g.facilitator = ?2)
            """;

    private final Database database;
    private final ExitPlanStore exits;
    private final FacilitatorStore facilitators;
    private final AgendaSettingStore settings;

    public AgendaStore(Database database) {
        this.database = database;
        exits = new ExitPlanStore(database);
        facilitators = new FacilitatorStore(database);
        settings = new AgendaSettingStore(database);
    }

    public AgendaSetting setting() {
        return settings.setting();
    }

    /** @param facilitator of the groups, null for all */
    public Agenda read(AgendaSpan span, LocalDate today, @Nullable UUID facilitator) {
        AgendaSetting setting = settings.setting();
        var items = new ArrayList<>(due(span, facilitator, MOST));
        var late = new ArrayList<>(
                due(new AgendaSpan(today.minusMonths(LATE_MONTHS), today.minusDays(1)), facilitator, Agenda.MOST_LATE));
        var other = new ArrayList<>(groups(today, setting.visitDays(), facilitator));
        other.addAll(exits(today, facilitator));
        other.stream().filter(item -> span.holds(item.date())).forEach(items::add);
        other.stream().filter(item -> item.isLate(today)).forEach(late::add);
        return new Agenda(
                span,
                items.stream().sorted(BY_TIME).toList(),
                late.stream().sorted(BY_WEIGHT).toList(),
                setting,
                facilitators.all());
    }

    private List<AgendaItem> due(AgendaSpan span, @Nullable UUID facilitator, int limit) {
        return database.list(
                DUE,
                AgendaStore::item,
                span.first(),
                span.last(),
                "+" + ACCESS_DAYS + " days",
                span.first().minusDays(ACCESS_DAYS),
                span.last().minusDays(ACCESS_DAYS),
                "+" + NEWS_DAYS + " days",
                span.first().minusDays(NEWS_DAYS),
                span.last().minusDays(NEWS_DAYS),
                facilitator,
                limit);
    }

    private static AgendaItem item(Row row) {
        return new AgendaItem(
                AgendaKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.id("record"),
                row.id("of_group"),
                row.text("group_name"),
                row.text("facilitator_name"),
                row.date("date"),
                row.optionalTime("start_time").orElse(null),
                row.optionalTime("end_time").orElse(null),
                row.text("title"),
                row.text("place"));
    }

    private List<AgendaItem> groups(LocalDate today, int visitDays, @Nullable UUID facilitator) {
        YearMonth month = YearMonth.from(today);
        YearMonth before = month.minusMonths(1);
        var items = new ArrayList<AgendaItem>();
        database.each(
                GROUPS,
                row -> {
                    visit(row, today, visitDays).ifPresent(items::add);
                    if (row.flag("aimed") && !row.flag("measured")) {
                        items.add(ofGroup(AgendaKind.MEASURE, row, month.atEndOfMonth()));
                    }
                    boolean there = row.optionalDate("since")
                            .map(since -> !since.isAfter(before.atEndOfMonth()))
                            .orElse(true);
                    if (there && row.flag("aimed_before") && !row.flag("measured_before")) {
                        items.add(ofGroup(AgendaKind.MEASURE, row, before.atEndOfMonth()));
                    }
                },
                today,
                month.getYear(),
                before.getYear(),
                month.atDay(1),
                month.atEndOfMonth(),
                before.atDay(1),
                before.atEndOfMonth(),
                facilitator);
        return items;
    }

    /** Due so many days after the last visit, or after the beginning; not while a visit is planned. */
    private static Optional<AgendaItem> visit(Row row, LocalDate today, int days) {
        if (row.flag("planned")) {
            return Optional.empty();
        }
        LocalDate since = row.optionalDate("last_visit")
                .or(() -> row.optionalDate("since"))
                .orElse(today.minusDays(days));
        return Optional.of(ofGroup(AgendaKind.VISIT, row, since.plusDays(days)));
    }

    private List<AgendaItem> exits(LocalDate today, @Nullable UUID facilitator) {
        var items = new ArrayList<AgendaItem>();
        exits.visitsOfAll(today)
                .forEach((group, visits) -> database.first(
                                EXITED,
                                row -> visits.stream()
                                        .filter(AgendaStore::isToMake)
                                        .map(visit -> ofGroup(AgendaKind.EXIT_VISIT, row, visit.due()))
                                        .toList(),
                                group,
                                facilitator)
                        .ifPresent(items::addAll));
        return items;
    }

    private static boolean isToMake(ExitVisit visit) {
        return visit.state() == ExitVisit.State.TO_COME || visit.state() == ExitVisit.State.OVERDUE;
    }

    private static AgendaItem ofGroup(AgendaKind kind, Row row, LocalDate date) {
        UUID group = row.id("id");
        return new AgendaItem(
                kind, group, group, row.text("group_name"), row.text("facilitator_name"), date, null, null, "", "");
    }
}
