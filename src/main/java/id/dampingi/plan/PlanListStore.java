package id.dampingi.plan;

import id.dampingi.activity.ActivityState;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Places;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.WordKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of plans with what belongs to them; the ids are found in an index, and only what is shown is read. */
public final class PlanListStore {
    private static final String COLUMNS = """
            select p.*, g.name as group_name, g.code as group_code, ifnull(f.name, '') as facilitator_name,
                ifnull(q.statement, '') as statement, a.state as activity_state
            """;
    private static final String OWNERS = """
            cross join plan_item p on p.id = found.id
            cross join assisted_group g on g.id = p.assisted_group
            left join facilitator f on f.id = g.facilitator
            left join problem q on q.id = p.problem
            left join activity a on a.id = p.activity
            """;

    private static final String OF_MONTH = """
            select p.*, ifnull(q.statement, '') as statement
            from plan_item p
            left join problem q on q.id = p.problem
            where p.assisted_group in %s
                and p.agreed_on <= ?2 and (p.state in ('open', 'started') or p.closed_on >= ?1)
            order by p.due is null, p.due, p.id
            """.formatted(Places.marks(3));

    /** The words of plans, with those of their groups. */
    public static final WordKind WORDS = new WordKind(
            5,
            "plan_item",
            """
            select p.id, ifnull(p.due, p.agreed_on) as day,
                p.plan || ' ' || p.finding || ' ' || p.target || ' ' || p.person || ' ' || g.name || ' ' || g.code as words
            from plan_item p
            join assisted_group g on g.id = p.assisted_group
            """,
            "p.id",
            Map.of("assisted_group", "plan_item borrowing on borrowing.assisted_group = j.record"));

    private final Database database;

    public PlanListStore(Database database) {
        this.database = database;
    }

    /** Those due first come first, those without a day last; finished ones the latest first. */
    public PlanPage page(PlanFilter filter, LocalDate today, int limit) {
        var args = new ArrayList<Object>();
        String where = where(filter, today, args);
        int total = database.first(
                        "select count(*) as number from plan_item " + where,
                        row -> row.integer("number"),
                        args.toArray())
                .orElse(0);
        boolean over = filter.show() == PlanShow.DONE || filter.show() == PlanShow.DROPPED;
        String order = over ? "due desc" : "due is null, due";
        args.add(limit);
        List<PlanRow> rows = database.list(
                COLUMNS + "from (select id from plan_item " + where + " order by " + order + ", id limit ?) found\n"
                        + OWNERS + "order by p." + (over ? "due desc" : "due is null, p.due") + ", p.id",
                PlanListStore::row,
                args.toArray());
        return new PlanPage(rows, total);
    }

    /** Not done by a day although due before it, the oldest first. */
    public List<PlanRow> overdue(LocalDate today, int limit) {
        return page(new PlanFilter(PlanShow.OVERDUE, null, null), today, limit).rows();
    }

    /**
     * What groups had agreed to do and was unfinished in a month or ended in it, in the order of their days.
     *
     * @param groups one to fifty; a group without a plan is not in the answer
     */
    public Map<UUID, List<MonthPlan>> ofMonth(List<UUID> groups, YearMonth month) {
        List<@Nullable Object> args = new ArrayList<>(List.of(month.atDay(1), month.atEndOfMonth()));
        args.addAll(Places.fill(groups));
        Map<UUID, List<MonthPlan>> plans = new HashMap<>();
        database.each(
                OF_MONTH,
                row -> {
                    MonthPlan plan = MonthPlan.of(PlanStore.read(row), row.text("statement"), month.atEndOfMonth());
                    plans.computeIfAbsent(plan.item().group(), group -> new ArrayList<>())
                            .add(plan);
                },
                args.toArray());
        return plans;
    }

    private static String where(PlanFilter filter, LocalDate today, List<Object> args) {
        var where = new StringBuilder("where ")
                .append(
                        switch (filter.show()) {
                            case UNFINISHED -> "state in ('open', 'started')";
                            case OVERDUE -> "state in ('open', 'started') and due < ?";
                            case DONE -> "state = 'done'";
                            case DROPPED -> "state = 'dropped'";
                            case ALL -> "state in ('open', 'started', 'done', 'dropped')";
                        });
        if (filter.show() == PlanShow.OVERDUE) {
            args.add(today);
        }
        and(
                where,
                " and assisted_group in (select id from assisted_group where facilitator = ?)",
                filter.facilitator(),
                args);
        and(where, " and assisted_group = ?", filter.group(), args);
        return where.toString();
    }

    private static void and(StringBuilder where, String condition, @Nullable UUID value, List<Object> args) {
        if (value != null) {
            where.append(condition);
            args.add(value);
        }
    }

    private static PlanRow row(Row row) {
        return new PlanRow(
                PlanStore.read(row),
                row.text("group_name"),
                row.text("group_code"),
                row.text("facilitator_name"),
                row.text("statement"),
                row.optionalChoice("activity_state", ActivityState.class).orElse(null));
    }
}
