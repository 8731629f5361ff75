package id.dampingi.problem;

import id.dampingi.approach.Approach;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Places;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import id.dampingi.kit.form.Refused;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.plan.PlanStore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The problems of groups. */
public final class ProblemStore {
    private static final Table<Problem> TABLE = new Table<>("problem", Problem::id, ProblemStore::read)
            .column("assisted_group", Problem::group)
            .column("date", Problem::date)
            .column("statement", Problem::statement)
            .column("approach", Problem::approach)
            .column("raised_by", Problem::raisedBy)
            .column("raised_at", Problem::raisedAt)
            .column("activity", Problem::activity)
            .column("urgency", Problem::urgency)
            .column("seriousness", Problem::seriousness)
            .column("growth", Problem::growth)
            .column("note", Problem::note);

    private final Database database;

    public ProblemStore(Database database) {
        this.database = database;
    }

    public Optional<Problem> byId(UUID id) {
        return database.first(TABLE.select() + "where id = ?", TABLE::read, id);
    }

    /** Those that are there. */
    List<Problem> byIds(Collection<UUID> ids) {
        return Places.parts(ids).stream()
                .flatMap(part -> database
                        .list(
                                TABLE.select() + "where id in " + Places.marks(1),
                                TABLE::read,
                                Places.fill(part).toArray())
                        .stream())
                .toList();
    }

    /** All of them in one change. */
    Change saveAll(List<Problem> all) {
        return database.change("change.problems", changing -> all.forEach(one -> save(changing, one)));
    }

    /**
     * @throws Refused if it was decided or over, or something was agreed on to be done, before the day on which it is said
     *     to have been raised
     */
    public Change save(Problem problem) {
        refuseBehind(problem, "problem.afterDecision", firstDay(problem.id()));
        refuseBehind(problem, "problem.afterPlan", new PlanStore(database).firstAgreed(problem.id()));
        return database.change("change.problem", changing -> save(changing, problem));
    }

    /** As part of a larger change. */
    public static void save(Changing changing, Problem problem) {
        changing.save(TABLE, problem);
    }

    /** As part of a larger change, for a problem that is known to be new. */
    public static void insert(Changing changing, Problem problem) {
        changing.insert(TABLE, problem);
    }

    /** With all of their way; plans stay, without the problem behind them. */
    public Change delete(Collection<UUID> ids) {
        return database.change("change.problemDeleted", changing -> changing.deleteAll(TABLE, ids));
    }

    /** People who raised problems before, the most frequent first. */
    List<String> raisers(Optional<UUID> group) {
        return used("raised_by", group);
    }

    /** Where problems were raised before, the most frequent first. */
    List<String> places(Optional<UUID> group) {
        return used("raised_at", group);
    }

    private List<String> used(String column, Optional<UUID> group) {
        return database.list("""
                select %1$s as used from (
                    select %1$s from problem where ?1 is null or assisted_group = ?1 order by id desc limit 400
                )
                where %1$s <> ''
                group by %1$s collate nocase order by count(*) desc limit 40
                """.formatted(column), row -> row.text("used"), group.orElse(null));
    }

    private static void refuseBehind(Problem problem, String messageKey, Optional<LocalDate> first) {
        first.filter(day -> day.isBefore(problem.date())).ifPresent(day -> {
            throw new Refused(new id.dampingi.kit.form.Problem("problem.raisedOn", messageKey, Formats.shortDate(day)));
        });
    }

    private Optional<LocalDate> firstDay(UUID problem) {
        return database.first(
                        "select min(date) as day from (select date from decision where problem = ?1"
                                + " union all select date from outcome where problem = ?1)",
                        row -> row.optionalDate("day"),
                        problem)
                .flatMap(day -> day);
    }

    /** Reads a problem from a query that selects all columns of the table. */
    static Problem read(Row row) {
        return new Problem(
                row.id("id"),
                row.id("assisted_group"),
                row.date("date"),
                row.text("statement"),
                row.choice("approach", Approach.class),
                row.text("raised_by"),
                row.text("raised_at"),
                row.optionalId("activity").orElse(null),
                row.has("urgency") ? row.integer("urgency") : null,
                row.has("seriousness") ? row.integer("seriousness") : null,
                row.has("growth") ? row.integer("growth") : null,
                row.text("note"));
    }
}
