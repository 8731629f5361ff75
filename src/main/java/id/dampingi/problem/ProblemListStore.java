package id.dampingi.problem;

import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Lists of problems with how far each has come. */
public final class ProblemListStore {
    /** How far a problem has come, the furthest first, so that most need only one look. */
    private static final String REACHED = """
            case
                when exists (select 1 from outcome x where x.problem = q.id) then 5
                when exists (select 1 from plan_item x where x.problem = q.id) then 4
                when exists (select 1 from decision x where x.problem = q.id) then 3
                when exists (select 1 from alternative x where x.problem = q.id) then 2
                when exists (select 1 from cause x where x.problem = q.id) then 1
                else 0
            end
            """;

    private static final String COLUMNS = """
            select q.*, g.name as group_name, g.code as group_code,
                exists (select 1 from cause x where x.problem = q.id) as causes,
                exists (select 1 from alternative x where x.problem = q.id) as alternatives,
                exists (select 1 from decision x where x.problem = q.id) as decided,
                (select count(*) from plan_item x where x.problem = q.id) as plans,
                (select count(*) from plan_item x where x.problem = q.id and x.state = 'done') as plans_done,
                (select result from outcome x where x.problem = q.id) as result
            """;

    private final Database database;

    public ProblemListStore(Database database) {
        this.database = database;
    }

    /** The weightiest first, then the newest. */
    public List<ProblemRow> ofGroup(UUID group) {
        return database.list(COLUMNS + """
                from problem q join assisted_group g on g.id = q.assisted_group
                where q.assisted_group = ?
                order by ifnull(q.urgency * q.seriousness * q.growth, 0) desc, q.date desc, q.id
                """, ProblemListStore::row, group);
    }

    /** A column for each step, with at most {@code limit} problems each; what is over comes the latest first. */
    public List<BoardColumn> board(ProblemFilter filter, int limit) {
        var args = new ArrayList<Object>();
        String where = where(filter, args);
        args.add(limit);
        Map<Step, List<ProblemRow>> rows = new EnumMap<>(Step.class);
        Map<Step, Integer> totals = new EnumMap<>(Step.class);
        database.each(
                "with reached as materialized (\n"
                        + "    select q.id, q.date, ifnull(q.urgency * q.seriousness * q.growth, 0) as score,\n"
                        + REACHED + " as step\n    from problem q " + where + "),\n"
                        + """
                        ranked as materialized (
                            select id, step, count(*) over (partition by step) as total,
                                row_number() over (
                                    partition by step
                                    order by case when step = 5 then 0 else score end desc, date desc, id
                                ) as place
                            from reached
                        )
                        """ + COLUMNS + """
                        , ranked.total, ranked.step
                        from ranked
                        cross join problem q on q.id = ranked.id
                        cross join assisted_group g on g.id = q.assisted_group
                        where ranked.place <= ?
                        order by ranked.step, ranked.place
                        """,
                row -> {
                    Step step = Step.values()[row.integer("step")];
                    totals.put(step, row.integer("total"));
                    rows.computeIfAbsent(step, each -> new ArrayList<>()).add(row(row));
                },
                args.toArray());
        return Arrays.stream(Step.values())
                .map(step -> new BoardColumn(step, rows.getOrDefault(step, List.of()), totals.getOrDefault(step, 0)))
                .toList();
    }

    /** Raised before a day and neither decided nor over, the oldest first. */
    public List<ProblemRow> undecided(LocalDate before, int limit) {
        return database.list(COLUMNS + """
                from problem q join assisted_group g on g.id = q.assisted_group
                where q.date < ?
                    and not exists (select 1 from decision x where x.problem = q.id)
                    and not exists (select 1 from outcome x where x.problem = q.id)
                order by q.date, q.id limit ?
                """, ProblemListStore::row, before, limit);
    }

    private static String where(ProblemFilter filter, List<Object> args) {
        var conditions = new ArrayList<String>();
        if (filter.facilitator() != null) {
            conditions.add("q.assisted_group in (select id from assisted_group where facilitator = ?)");
            args.add(filter.facilitator());
        }
        if (filter.approach() != null) {
            conditions.add("q.approach = ?");
            args.add(filter.approach());
        }
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }

    private static ProblemRow row(Row row) {
        Set<Step> done = EnumSet.of(Step.PROBLEM);
        var outcome = row.optionalChoice("result", OutcomeResult.class);
        Map<Step, Boolean> there = Map.of(
                Step.CAUSES, row.flag("causes"),
                Step.ALTERNATIVES, row.flag("alternatives"),
                Step.DECISION, row.flag("decided"),
                Step.PLAN, row.integer("plans") > 0,
                Step.OUTCOME, outcome.isPresent());
        there.forEach((step, is) -> {
            if (is) {
                done.add(step);
            }
        });
        return new ProblemRow(
                ProblemStore.read(row),
                row.text("group_name"),
                row.text("group_code"),
                new Progress(done),
                row.integer("plans"),
                row.integer("plans_done"),
                outcome);
    }
}
