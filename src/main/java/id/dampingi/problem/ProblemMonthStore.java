package id.dampingi.problem;

import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Places;
import id.dampingi.kit.db.Table;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The problems of a month for up to fifty groups, each kind of record in one query. */
public final class ProblemMonthStore {
    /** Raised by the end of the month and not over before it began. */
    private static final String ALIVE = """
            q.assisted_group in %s and q.date <= ?2
                and not exists (select 1 from outcome x where x.problem = q.id and x.date < ?1)
            """.formatted(Places.marks(3));

    private static final String PROBLEMS = """
            select q.*,
                (select count(*) from cause x where x.problem = q.id) as causes,
                (select count(*) from plan_item x where x.problem = q.id and x.agreed_on <= ?2) as plans,
                (
                    select count(*) from plan_item x
                    where x.problem = q.id and x.state = 'done' and x.closed_on <= ?2
                ) as plans_done
            from problem q
            where %s
            order by ifnull(q.urgency * q.seriousness * q.growth, 0) desc, q.date, q.id
            """.formatted(ALIVE);

    private static final String ALTERNATIVES = """
            select r.* from problem q join alternative r on r.problem = q.id
            where %s
            order by r.problem, r.position, r.id
            """.formatted(ALIVE);

    private static final String DECISIONS = """
            select r.* from problem q join decision r on r.problem = q.id
            where %s and r.date <= ?2
            """.formatted(ALIVE);

    private static final String OUTCOMES = """
            select r.* from problem q join outcome r on r.problem = q.id
            where %s and r.date <= ?2
            """.formatted(ALIVE);

    private final Database database;

    public ProblemMonthStore(Database database) {
        this.database = database;
    }

    /**
     * The problems that groups had in a month: raised by its end and not over before it began, the weightiest first,
     * then the oldest.
     *
     * @param groups one to fifty; a group without a problem is not in the answer
     */
    public Map<UUID, List<MonthProblem>> ofMonth(List<UUID> groups, YearMonth month) {
        List<@Nullable Object> args = new ArrayList<>(List.of(month.atDay(1), month.atEndOfMonth()));
        args.addAll(Places.fill(groups));
        @Nullable Object[] asked = args.toArray();
        var alternatives = by(WayTables.ALTERNATIVE, ALTERNATIVES, Alternative::problem, asked);
        var decisions = by(WayTables.DECISION, DECISIONS, Decision::problem, asked);
        var outcomes = by(WayTables.OUTCOME, OUTCOMES, Outcome::problem, asked);
        Map<UUID, List<MonthProblem>> problems = new HashMap<>();
        database.each(
                PROBLEMS,
                row -> {
                    Problem problem = ProblemStore.read(row);
                    problems.computeIfAbsent(problem.group(), group -> new ArrayList<>())
                            .add(new MonthProblem(
                                    problem,
                                    row.integer("causes"),
                                    alternatives.getOrDefault(problem.id(), List.of()),
                                    first(decisions, problem.id()),
                                    row.integer("plans"),
                                    row.integer("plans_done"),
                                    first(outcomes, problem.id())));
                },
                asked);
        return problems;
    }

    private <R> Map<UUID, List<R>> by(Table<R> table, String sql, Function<R, UUID> problem, @Nullable Object[] asked) {
        return database.list(sql, table::read, asked).stream().collect(Collectors.groupingBy(problem));
    }

    private static <R> Optional<R> first(Map<UUID, List<R>> records, UUID problem) {
        return records.getOrDefault(problem, List.of()).stream().findFirst();
    }
}
