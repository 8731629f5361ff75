package id.dampingi.agenda;

import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.stage.ExitPlanStore;
import id.dampingi.stage.ExitVisit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Which groups want a visit or a measurement, and when; nobody wrote that down, it follows from what was done. */
final class GroupTurnStore {
    /**
     * The groups that are accompanied on a day, with what says whether a visit or a measurement is missing. Each question is a
     * look into an index for each group; those with planned activities are few, and targets matter without measurements.
     */
    private static final String GROUPS = """
            select g.id, g.name as group_name, ifnull(f.name, '') as facilitator_name, g.since,
                (
                    select a.date from activity a
                    where a.assisted_group = g.id and a.date <= ?1 and a.state = 'done'
                    order by a.date desc limit 1
                ) as last_visit,
                g.id in (
                    select a.assisted_group from activity a where a.date >= ?1 and a.state = 'planned'
                ) as planned,
                case
                    when exists (
                        select 1 from measurement m where m.assisted_group = g.id and m.date between ?4 and ?5
                    ) then 0
                    else exists (select 1 from target t where t.assisted_group = g.id and t.year = ?2)
                end as unmeasured,
                case
                    when exists (
                        select 1 from measurement m where m.assisted_group = g.id and m.date between ?6 and ?7
                    ) then 0
                    else exists (select 1 from target t where t.assisted_group = g.id and t.year = ?3)
                end as unmeasured_before
            from assisted_group g
            left join facilitator f on f.id = g.facilitator
            where (g.since is null or g.since <= ?1) and (g.until is null or g.until >= ?1)
                and (?8 is null or g.facilitator = ?8)
            """;

    private static final String EXITED = """
            select g.id, g.name as group_name, ifnull(f.name, '') as facilitator_name
            from exit_plan p
            cross join assisted_group g on g.id = p.assisted_group
            left join facilitator f on f.id = g.facilitator
            where p.visit_months > 0 and p.exit_date < ?1 and (?2 is null or g.facilitator = ?2)
            """;

    private final Database database;
    private final ExitPlanStore exits;

    GroupTurnStore(Database database) {
        this.database = database;
        exits = new ExitPlanStore(database);
    }

    /** @param days on which something is of interest */
    List<AgendaItem> all(LocalDate today, int visitDays, Optional<UUID> facilitator, Predicate<LocalDate> days) {
        var items = groups(today, visitDays, facilitator, days);
        exits(today, facilitator).stream()
                .filter(item -> days.test(item.date()))
                .forEach(items::add);
        return items;
    }

    /** Visits after the exit that are still to be made, also of groups whose accompaniment has ended. */
    List<AgendaItem> exits(LocalDate today, Optional<UUID> facilitator) {
        Map<UUID, List<ExitVisit>> visits = exits.visitsOfAll(today);
        var items = new ArrayList<AgendaItem>();
        if (!visits.isEmpty()) {
            database.each(
                    EXITED,
                    row -> visits.getOrDefault(row.id("id"), List.of()).stream()
                            .filter(GroupTurnStore::isToMake)
                            .forEach(visit -> items.add(ofGroup(AgendaKind.EXIT_VISIT, row, visit.due()))),
                    today,
                    facilitator.orElse(null));
        }
        return items;
    }

    private List<AgendaItem> groups(
            LocalDate today, int visitDays, Optional<UUID> facilitator, Predicate<LocalDate> days) {
        LocalDate end = YearMonth.from(today).atEndOfMonth();
        LocalDate before = YearMonth.from(today).minusMonths(1).atEndOfMonth();
        var items = new ArrayList<AgendaItem>();
        database.each(
                GROUPS,
                row -> {
                    visit(row, today, visitDays)
                            .filter(days)
                            .ifPresent(day -> items.add(ofGroup(AgendaKind.VISIT, row, day)));
                    if (row.flag("unmeasured") && days.test(end)) {
                        items.add(ofGroup(AgendaKind.MEASURE, row, end));
                    }
                    if (row.flag("unmeasured_before") && days.test(before) && wasThere(row, before)) {
                        items.add(ofGroup(AgendaKind.MEASURE, row, before));
                    }
                },
                today,
                end.getYear(),
                before.getYear(),
                end.withDayOfMonth(1),
                end,
                before.withDayOfMonth(1),
                before,
                facilitator.orElse(null));
        return items;
    }

    private static boolean wasThere(Row row, LocalDate day) {
        return row.optionalDate("since").map(since -> !since.isAfter(day)).orElse(true);
    }

    /** Due so many days after the last visit, or after the beginning; not while a visit is planned. */
    private static Optional<LocalDate> visit(Row row, LocalDate today, int days) {
        if (row.flag("planned")) {
            return Optional.empty();
        }
        LocalDate since = row.optionalDate("last_visit")
                .or(() -> row.optionalDate("since"))
                .orElse(today.minusDays(days));
        return Optional.of(since.plusDays(days));
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
