package id.dampingi.stage;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Exit plans of groups, and the activities after the exit. */
public final class ExitPlanStore {
    private static final Table<ExitPlan> TABLE = new Table<>("exit_plan", ExitPlan::id, ExitPlanStore::read)
            .column("assisted_group", ExitPlan::group)
            .column("exit_date", ExitPlan::exitDate)
            .column("handed_to", ExitPlan::handedTo)
            .column("arrangements", ExitPlan::arrangements)
            .column("risks", ExitPlan::risks)
            .column("visit_months", ExitPlan::visitMonths)
            .column("visits_until", ExitPlan::visitsUntil);

    private final Database database;

    public ExitPlanStore(Database database) {
        this.database = database;
    }

    public Optional<ExitPlan> of(UUID group) {
        return database.first(TABLE.select() + "where assisted_group = ?", TABLE::read, group);
    }

    /** The days of what was done with a group after its exit; empty without one. */
    public List<LocalDate> visits(UUID group) {
        return database.list("""
                select distinct a.date from exit_plan p
                cross join activity a
                    on a.assisted_group = p.assisted_group and a.date > p.exit_date and a.state = 'done'
                where p.assisted_group = ?
                order by a.date
                """, row -> row.date("date"), group);
    }

    /** The visits of each group that has left by a day, as they stand on it. */
    public Map<UUID, List<ExitVisit>> visitsOfAll(LocalDate today) {
        var plans = database.list(TABLE.select() + "where visit_months > 0 and exit_date < ?", TABLE::read, today);
        var done = new HashMap<UUID, List<LocalDate>>();
        database.each("""
                select assisted_group, group_concat(date) as dates
                from (
                    select distinct a.assisted_group, a.date
                    from exit_plan p
                    cross join activity a
                        on a.assisted_group = p.assisted_group and a.date > p.exit_date and a.state = 'done'
                    where p.visit_months > 0 and p.exit_date < ?
                )
                group by assisted_group
                """, row -> done.put(row.id("assisted_group"), row.dates("dates")), today);
        var visits = new HashMap<UUID, List<ExitVisit>>();
        for (ExitPlan plan : plans) {
            visits.put(plan.group(), ExitVisits.of(plan, done.getOrDefault(plan.group(), List.of()), today));
        }
        return visits;
    }

    public Change save(ExitPlan plan) {
        return database.change("change.exitPlan", changing -> save(changing, plan));
    }

    /** As part of a larger change. */
    public static void save(Changing changing, ExitPlan plan) {
        changing.save(TABLE, plan);
    }

    private static ExitPlan read(Row row) {
        return new ExitPlan(
                row.id("id"),
                row.id("assisted_group"),
                row.optionalDate("exit_date").orElse(null),
                row.text("handed_to"),
                row.text("arrangements"),
                row.text("risks"),
                row.integer("visit_months"),
                row.optionalDate("visits_until").orElse(null));
    }
}
