package id.dampingi.problem;

import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.WordKind;
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
    private static final String COLUMNS = """
            select q.*, g.name as group_name, g.code as group_code,
                exists (select 1 from cause x where x.problem = q.id) as causes,
                exists (select 1 from alternative x where x.problem = q.id) as alternatives,
                exists (select 1 from decision x where x.problem = q.id) as decided,
                (select count(*) from plan_item x where x.problem = q.id) as plans,
                (select count(*) from plan_item x where x.problem = q.id and x.state = 'done') as plans_done,
                (select result from outcome x where x.problem = q.id) as result
            """;

    /** The places are those that a filter narrows. */
    static final String COUNT = "select step, count(*) as total from problem_step where %s group by step";

    static final String FIRST = """
            select problem, weight, date from problem_step
            where step = ? and %s
            order by weight desc, date desc, problem limit ?
            """;

    /** The words of problems, with those of their groups. */
    public static final WordKind WORDS = new WordKind(
            4,
            "problem",
            """
            select q.id, q.date as day,
                q.statement || ' ' || q.raised_by || ' ' || q.raised_at || ' ' || g.name || ' ' || g.code as words
            from problem q
            join assisted_group g on g.id = q.assisted_group
            """,
            "q.id",
            Map.of("assisted_group", "problem borrowing on borrowing.assisted_group = j.record"));

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
        Map<Step, Integer> totals = new EnumMap<>(Step.class);
        var args = new ArrayList<Object>();
        database.each(
                COUNT.formatted(where(filter, args)),
                row -> totals.put(Step.values()[row.integer("step")], row.integer("total")),
                args.toArray());
        return Arrays.stream(Step.values())
                .map(step -> new BoardColumn(step, first(step, filter, limit), totals.getOrDefault(step, 0)))
                .toList();
    }

    /** Read from the beginning of an index, no further than the limit. */
    private List<ProblemRow> first(Step step, ProblemFilter filter, int limit) {
        var args = new ArrayList<Object>(List.of(step.ordinal()));
        String found = FIRST.formatted(where(filter, args));
        args.add(limit);
        return database.list(COLUMNS + "from (" + found + ") found\n" + """
                        cross join problem q on q.id = found.problem
                        cross join assisted_group g on g.id = q.assisted_group
                        order by found.weight desc, found.date desc, q.id
                        """, ProblemListStore::row, args.toArray());
    }

    /** Raised before a day and neither decided nor over, the oldest first. */
    public List<ProblemRow> undecided(LocalDate before, int limit) {
        return database.list(COLUMNS + """
                from (
                    select problem, date from problem_step s indexed by problem_step_date
                    where date < ? and (
                        step < 3 or step = 4 and not exists (select 1 from decision x where x.problem = s.problem))
                    order by date, problem limit ?
                ) found
                cross join problem q on q.id = found.problem
                cross join assisted_group g on g.id = q.assisted_group
                order by q.date, q.id
                """, ProblemListStore::row, before, limit);
    }

    private static String where(ProblemFilter filter, List<Object> args) {
        var conditions = new ArrayList<String>();
        if (filter.facilitator() != null) {
            conditions.add("assisted_group in (select id from assisted_group where facilitator = ?)");
            args.add(filter.facilitator());
        }
        if (filter.approach() != null) {
            conditions.add("approach = ?");
            args.add(filter.approach());
        }
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
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
