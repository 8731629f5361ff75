package id.dampingi.problem;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Table;
import id.dampingi.kit.form.Refused;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.plan.PlanStore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The way of a problem from its causes to its outcome, whose steps must follow each other in time. */
public final class ProblemWayStore {
    private record Named(String name, String code, String raisedIn) {}

    private final Database database;
    private final ProblemStore problems;
    private final PlanStore plans;

    public ProblemWayStore(Database database) {
        this.database = database;
        problems = new ProblemStore(database);
        plans = new PlanStore(database);
    }

    /** Empty when the problem is gone. */
    public Optional<ProblemWay> way(UUID id) {
        return problems.byId(id).map(this::way);
    }

    /** The whole tree: what is not in it any more is deleted. */
    Change saveCauses(Causes causes) {
        Set<UUID> kept = causes.all().stream().map(Cause::id).collect(Collectors.toSet());
        List<Cause> before = causes(causes.problem()).all();
        return database.change("change.causes", changing -> {
            causes.all().forEach(cause -> changing.save(WayTables.CAUSE, cause));
            before.stream()
                    .filter(cause -> !kept.contains(cause.id()))
                    .forEach(cause -> changing.delete(WayTables.CAUSE, cause.id()));
        });
    }

    /** @throws Refused if more voted on it than are said to have taken part */
    Change save(Alternative alternative) {
        Integer participants = alternative.participants();
        decision(alternative.problem())
                .filter(decision -> alternative.id().equals(decision.alternative()))
                .filter(decision -> participants != null && decision.votes() > participants)
                .ifPresent(
                        decision -> refuse("alternative.participants", "alternative.fewerThanVoted", decision.votes()));
        return database.change("change.alternative", changing -> save(changing, alternative));
    }

    /** @throws Failure if it was decided for one of them: the decision would stand there without its alternative */
    Change deleteAlternatives(Collection<UUID> ids) {
        for (UUID id : ids) {
            list(WayTables.DECISION, "where alternative = ?", id).forEach(decision -> {
                throw new Failure("alternative.inDecision", null, Formats.shortDate(decision.date()));
            });
        }
        return database.change("change.alternativeDeleted", changing -> changing.deleteAll(WayTables.ALTERNATIVE, ids));
    }

    /** @throws Refused if its day lies before the problem was raised or after it was over, or more voted than took part */
    Change save(Decision decision) {
        problems.byId(decision.problem())
                .filter(problem -> decision.date().isBefore(problem.date()))
                .ifPresent(problem -> refuse("decision.date", "decision.beforeProblem", problem.date()));
        outcome(decision.problem())
                .filter(outcome -> outcome.date().isBefore(decision.date()))
                .ifPresent(outcome -> refuse("decision.date", "decision.afterOutcome", outcome.date()));
        alternatives(decision.problem()).stream()
                .filter(each -> each.id().equals(decision.alternative()))
                .map(Alternative::participants)
                .filter(participants -> participants != null && decision.votes() > participants)
                .forEach(participants -> refuse("decision.votesFor", "decision.votesTooMany", participants));
        return database.change("change.decision", changing -> save(changing, decision));
    }

    Change deleteDecision(UUID id) {
        return database.change("change.decisionDeleted", changing -> changing.delete(WayTables.DECISION, id));
    }

    /** @throws Refused if its day lies before the problem was raised or before it was decided what to do */
    Change save(Outcome outcome) {
        decision(outcome.problem())
                .filter(decision -> outcome.date().isBefore(decision.date()))
                .ifPresent(decision -> refuse("outcome.date", "outcome.beforeDecision", decision.date()));
        problems.byId(outcome.problem())
                .filter(problem -> outcome.date().isBefore(problem.date()))
                .ifPresent(problem -> refuse("outcome.date", "outcome.beforeProblem", problem.date()));
        return database.change("change.outcome", changing -> save(changing, outcome));
    }

    Change deleteOutcome(UUID id) {
        return database.change("change.outcomeDeleted", changing -> changing.delete(WayTables.OUTCOME, id));
    }

    /** As parts of a larger change. */
    public static void save(Changing changing, Causes causes) {
        causes.all().forEach(cause -> changing.save(WayTables.CAUSE, cause));
    }

    public static void save(Changing changing, Alternative alternative) {
        changing.save(WayTables.ALTERNATIVE, alternative);
    }

    public static void save(Changing changing, Decision decision) {
        changing.save(WayTables.DECISION, decision);
    }

    public static void save(Changing changing, Outcome outcome) {
        changing.save(WayTables.OUTCOME, outcome);
    }

    private ProblemWay way(Problem problem) {
        UUID id = problem.id();
        Named named = database.first(
                        "select g.name, g.code, ifnull(a.title, '') as raised_in from assisted_group g"
                                + " left join activity a on a.id = ? where g.id = ?",
                        row -> new Named(row.text("name"), row.text("code"), row.text("raised_in")),
                        problem.activity(),
                        problem.group())
                .orElse(new Named("", "", ""));
        return new ProblemWay(
                problem,
                named.name(),
                named.code(),
                named.raisedIn(),
                causes(id),
                alternatives(id),
                decision(id),
                plans.ofProblem(id),
                outcome(id));
    }

    private Causes causes(UUID problem) {
        return new Causes(problem, list(WayTables.CAUSE, "where problem = ? order by position, id", problem));
    }

    private List<Alternative> alternatives(UUID problem) {
        return list(WayTables.ALTERNATIVE, "where problem = ? order by position, id", problem);
    }

    private Optional<Decision> decision(UUID problem) {
        return list(WayTables.DECISION, "where problem = ?", problem).stream().findFirst();
    }

    private Optional<Outcome> outcome(UUID problem) {
        return list(WayTables.OUTCOME, "where problem = ?", problem).stream().findFirst();
    }

    private <R> List<R> list(Table<R> table, String where, UUID of) {
        return database.list(table.select() + where, table::read, of);
    }

    private static void refuse(String field, String messageKey, LocalDate day) {
        throw new Refused(new id.dampingi.kit.form.Problem(field, messageKey, Formats.shortDate(day)));
    }

    private static void refuse(String field, String messageKey, int most) {
        throw new Refused(new id.dampingi.kit.form.Problem(field, messageKey, most));
    }
}
