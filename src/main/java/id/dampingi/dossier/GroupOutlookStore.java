package id.dampingi.dossier;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityStore;
import id.dampingi.group.Group;
import id.dampingi.group.Stage;
import id.dampingi.kit.db.Database;
import id.dampingi.plan.PlanFilter;
import id.dampingi.plan.PlanListStore;
import id.dampingi.plan.PlanPage;
import id.dampingi.plan.PlanRow;
import id.dampingi.plan.PlanShow;
import id.dampingi.problem.ProblemListStore;
import id.dampingi.problem.ProblemRow;
import id.dampingi.stage.CriterionMet;
import id.dampingi.stage.StageCriterion;
import id.dampingi.stage.StageCriterionStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers what is to be done next with a group. */
final class GroupOutlookStore {
    /** So many lines a card has room for. */
    private static final int SHOWN = 4;

    private final Database database;
    private final PlanListStore plans;
    private final ProblemListStore problems;
    private final StageCriterionStore criteria;
    private final GroupWaitingStore waiting;

    GroupOutlookStore(Database database) {
        this.database = database;
        this.plans = new PlanListStore(database);
        this.problems = new ProblemListStore(database);
        this.criteria = new StageCriterionStore(database);
        this.waiting = new GroupWaitingStore(database);
    }

    GroupOutlook read(Group group, LocalDate today) {
        UUID id = group.id();
        PlanPage page = plans.page(new PlanFilter(PlanShow.UNFINISHED, null, id), today, SHOWN);
        List<ProblemRow> open = problems.ofGroup(id).stream()
                .filter(row -> row.outcome().isEmpty())
                .toList();
        List<StageCriterion> asked = criteria.all().stream()
                .filter(one -> one.stage() == group.stage() && one.active())
                .toList();
        Set<UUID> met = criteria.met(id).stream().map(CriterionMet::criterion).collect(Collectors.toSet());
        return new GroupOutlook(
                lastVisit(id),
                planned(id),
                plannedCount(id),
                page.rows().stream().map(PlanRow::item).toList(),
                page.total(),
                open.stream().limit(SHOWN).toList(),
                open.size(),
                waiting.ofGroup(id, today),
                next(group.stage()),
                asked.size(),
                asked.stream().filter(one -> !met.contains(one.id())).toList());
    }

    private Optional<Activity> lastVisit(UUID group) {
        return database.first("""
                select * from activity
                where assisted_group = ? and state = 'done'
                order by date desc, id desc limit 1
                """, ActivityStore::read, group);
    }

    private List<Activity> planned(UUID group) {
        return database.list("""
                select * from activity
                where assisted_group = ? and state = 'planned'
                order by date, id limit ?
                """, ActivityStore::read, group, SHOWN);
    }

    private int plannedCount(UUID group) {
        return database.first(
                        "select count(*) as number from activity where assisted_group = ? and state = 'planned'",
                        row -> row.integer("number"),
                        group)
                .orElse(0);
    }

    private static Optional<Stage> next(Stage stage) {
        int next = stage.ordinal() + 1;
        return next < Stage.values().length ? Optional.of(Stage.values()[next]) : Optional.empty();
    }
}
