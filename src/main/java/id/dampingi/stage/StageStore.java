package id.dampingi.stage;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.group.Stage;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Follower;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import id.dampingi.kit.db.Touched;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How groups went from stage to stage. The stage of the group follows a change here; where it is set by a form or an
 * import, the change is written beside it.
 */
public final class StageStore implements Follower {
    private static final Table<StageChange> TABLE = new Table<>("stage_change", StageChange::id, StageStore::read)
            .column("assisted_group", StageChange::group)
            .column("date", StageChange::date)
            .column("from_stage", StageChange::from)
            .column("to_stage", StageChange::to)
            .column("reason", StageChange::reason)
            .column("evidence", StageChange::evidence)
            .column("skip_reason", StageChange::skipReason)
            .column("open_criteria", StageChange::openCriteria)
            .column("open_reason", StageChange::openReason);

    /** Groups whose stage is not the one of their latest change. */
    private static final String UNTOLD = """
            select g.id, g.stage, g.since,
                (
                    select c.to_stage from stage_change c
                    where c.assisted_group = g.id order by c.date desc, c.id desc limit 1
                ) as told
            from assisted_group g
            where told is not g.stage
            """;

    private final Database database;
    private final GroupStore groups;
    private final StageCriterionStore criteria;
    private final Clock clock;

    public StageStore(Database database, Clock clock) {
        this.database = database;
        this.groups = new GroupStore(database);
        this.criteria = new StageCriterionStore(database);
        this.clock = clock;
    }

    /** From now on a stage that is set elsewhere in a data file leaves its trace. */
    public static void follow(Database database, Clock clock) {
        database.followBy(new StageStore(database, clock));
    }

    /** The latest first. */
    public List<StageChange> ofGroup(UUID group) {
        return database.list(
                TABLE.select() + "where assisted_group = ? order by date desc, id desc", TABLE::read, group);
    }

    /** What of the stage that a group is in is asked for and not met. */
    public List<StageCriterion> open(UUID group, Stage stage) {
        Set<UUID> met =
                criteria.met(group).stream().map(CriterionMet::criterion).collect(Collectors.toSet());
        return criteria.all().stream()
                .filter(one -> one.active() && one.stage() == stage && !met.contains(one.id()))
                .toList();
    }

    /**
     * Takes a group to another stage. What is open then is written down by its names in {@code language}.
     *
     * @throws Refused if it goes against a rule, with the problems of the form's fields
     */
    public Change change(StageChange change, String language) {
        Group group = groups.byId(change.group()).orElseThrow();
        List<StageChange> all = ofGroup(group.id());
        List<StageCriterion> open = open(group.id(), group.stage());
        List<Problem> problems =
                StageRules.problems(change, group.stage(), all.stream().findFirst(), open, LocalDate.now(clock));
        if (!problems.isEmpty()) {
            throw new Refused(problems.toArray(Problem[]::new));
        }
        boolean forward = change.to().compareTo(group.stage()) > 0;
        String names = open.stream().map(one -> one.nameIn(language)).collect(Collectors.joining("\n"));
        return database.change("change.stage", changing -> {
            insert(changing, change.withOpen(forward ? names : ""));
            GroupStore.save(changing, group.in(change.to()));
        });
    }

    /** As part of a larger change that also sets the group's stage. */
    public static void insert(Changing changing, StageChange change) {
        changing.insert(TABLE, change);
    }

    @Override
    public Set<String> tables() {
        return Set.of("assisted_group");
    }

    @Override
    public void follow(Changing changing, Touched touched) {
        if (touched.records("assisted_group", "stage").isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        database.list(UNTOLD, row -> untold(row, today)).forEach(change -> insert(changing, change));
    }

    /** The accompaniment began with the first stage; a later one that nobody dated is of today. */
    private static StageChange untold(Row row, LocalDate today) {
        Optional<Stage> told = row.optionalChoice("told", Stage.class);
        LocalDate began =
                row.optionalDate("since").filter(day -> day.isBefore(today)).orElse(today);
        return new StageChange(
                Ids.next(),
                row.id("id"),
                told.isPresent() ? today : began,
                told.orElse(null),
                row.choice("stage", Stage.class),
                "",
                "",
                "",
                "",
                "");
    }

    private static StageChange read(Row row) {
        return new StageChange(
                row.id("id"),
                row.id("assisted_group"),
                row.date("date"),
                row.optionalChoice("from_stage", Stage.class).orElse(null),
                row.choice("to_stage", Stage.class),
                row.text("reason"),
                row.text("evidence"),
                row.text("skip_reason"),
                row.text("open_criteria"),
                row.text("open_reason"));
    }
}
