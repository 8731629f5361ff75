package id.dampingi.stage;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.group.Stage;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.i18n.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a group stands, and the forms that take it on. */
final class StageModel {
    private final StageStore store;
    private final StageCriterionStore criteria;
    private final ExitPlanStore plans;
    private final GroupStore groups;
    private final FormDesk desk;
    private final Clock clock;
    private Runnable changed = () -> {};
    private Optional<UUID> group = Optional.empty();
    private Optional<StageStanding> standing = Optional.empty();

    StageModel(
            StageStore store,
            StageCriterionStore criteria,
            ExitPlanStore plans,
            GroupStore groups,
            FormDesk desk,
            Events events,
            Clock clock) {
        this.store = store;
        this.criteria = criteria;
        this.plans = plans;
        this.groups = groups;
        this.desk = desk;
        this.clock = clock;
        events.on(Change.class, change -> {
            if (change.touches(
                    "assisted_group", "stage_change", "stage_criterion", "criterion_met", "exit_plan", "activity")) {
                load();
            }
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    void show(UUID newGroup) {
        if (!group.equals(Optional.of(newGroup))) {
            group = Optional.of(newGroup);
            standing = Optional.empty();
            changed.run();
        }
        load();
    }

    /** Empty until it is read. */
    Optional<StageStanding> standing() {
        return standing;
    }

    /** The form that takes the group on; what was typed for it before it changed its stage is not offered again. */
    FormModel<StageChange, StageChangeDraft> changeForm() {
        UUID id = group.orElseThrow();
        Stage from = standing.orElseThrow().now();
        var form = new FormModel<>(
                new FormKind<>(
                        "stage",
                        StageChangeDraft::of,
                        StageChange::id,
                        (StageChangeDraft draft, UUID change) -> draft.toChange(change, id, from),
                        change -> store.change(change, Words.language())),
                StageChangeDraft.EMPTY,
                desk);
        String next = standing.flatMap(StageStanding::next).map(Stage::name).orElse("");
        String today = Parse.text(LocalDate.now(clock));
        form.openNew(StageChangeDraft.EMPTY, new StageChangeDraft(next, today, "", "", "", ""), id + ":" + from);
        return form;
    }

    /** The form that says since when a criterion is met, and by what. */
    FormModel<CriterionMet, CriterionMetDraft> metForm(StageCriterion criterion) {
        UUID id = group.orElseThrow();
        CriterionMetDraft filled = CriterionMetDraft.filled(LocalDate.now(clock));
        CriterionMetDraft blank = filled.blank();
        var form = new FormModel<>(
                new FormKind<>(
                        "criterionMet",
                        blank::of,
                        CriterionMet::id,
                        (CriterionMetDraft draft, UUID met) -> draft.toMet(met, id, criterion.id()),
                        (CriterionMet met) -> criteria.save(met)),
                blank,
                desk);
        met(criterion).ifPresentOrElse(form::open, () -> form.openNew(blank, filled, id + ":" + criterion.id()));
        return form;
    }

    FormModel<ExitPlan, ExitPlanDraft> exitForm() {
        UUID id = group.orElseThrow();
        var form = new FormModel<>(
                new FormKind<>(
                        "exitPlan",
                        ExitPlanDraft::of,
                        ExitPlan::id,
                        draft -> standing.flatMap(StageStanding::plan).isEmpty()
                                ? draft.problemsOfNew()
                                : draft.problems(),
                        (ExitPlanDraft draft, UUID plan) -> draft.toPlan(plan, id),
                        (ExitPlan plan) -> plans.save(plan)),
                ExitPlanDraft.EMPTY,
                desk);
        standing.flatMap(StageStanding::plan)
                .ifPresentOrElse(form::open, () -> form.openNew(ExitPlanDraft.EMPTY, id.toString()));
        return form;
    }

    Optional<CriterionMet> met(StageCriterion criterion) {
        return standing.flatMap(all -> Optional.ofNullable(all.met().get(criterion.id())));
    }

    void unmeet(StageCriterion criterion) {
        met(criterion).ifPresent(met -> desk.change(() -> criteria.unmeet(met.id())));
    }

    private void load() {
        group.ifPresent(id -> desk.background().run(() -> read(id), found -> loaded(id, found), desk.failures()::tell));
    }

    private Optional<StageStanding> read(UUID id) {
        return groups.byId(id).map(this::read);
    }

    private StageStanding read(Group found) {
        UUID id = found.id();
        Optional<ExitPlan> plan = plans.of(id);
        LocalDate today = LocalDate.now(clock);
        return new StageStanding(
                found.stage(),
                store.ofGroup(id),
                criteria.all(),
                StageStanding.byCriterion(criteria.met(id)),
                plan,
                plan.map(one -> ExitVisits.of(one, plans.visits(id), today)).orElseGet(List::of));
    }

    private void loaded(UUID of, Optional<StageStanding> found) {
        if (group.equals(Optional.of(of))) {
            standing = found;
            changed.run();
        }
    }
}
