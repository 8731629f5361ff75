package id.dampingi.problem;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/** The way of one problem, and the forms of its steps. */
final class ProblemWayModel {
    private final ProblemStore problems;
    private final ProblemWayStore store;
    private final FormDesk desk;
    private final Clock clock;
    private Runnable changed = () -> {};
    private Runnable gone = () -> {};
    private Optional<UUID> shown = Optional.empty();
    private Optional<ProblemWay> way = Optional.empty();

    ProblemWayModel(ProblemStore problems, ProblemWayStore store, Events events, FormDesk desk, Clock clock) {
        this.problems = problems;
        this.store = store;
        this.desk = desk;
        this.clock = clock;
        events.on(Change.class, change -> {
            if (change.touches(
                    "problem",
                    "cause",
                    "alternative",
                    "decision",
                    "plan_item",
                    "outcome",
                    "assisted_group",
                    "activity")) {
                load();
            }
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    /** Called when the problem that is shown was deleted. */
    void onGone(Runnable action) {
        gone = action;
    }

    void show(UUID problem) {
        if (!shown.equals(Optional.of(problem))) {
            shown = Optional.of(problem);
            way = Optional.empty();
            changed.run();
        }
        load();
    }

    void close() {
        shown = Optional.empty();
        way = Optional.empty();
    }

    Optional<UUID> shown() {
        return shown;
    }

    /** Empty until it is read. */
    Optional<ProblemWay> way() {
        return way;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    FormModel<Causes, CauseDraft> causes(Causes causes) {
        var form = new FormModel<>(
                new FormKind<Causes, CauseDraft>(
                        "cause",
                        CauseDraft::of,
                        Causes::problem,
                        (draft, id) -> causes.with(draft.outline()),
                        store::saveCauses),
                new CauseDraft(""),
                desk);
        form.open(causes);
        return form;
    }

    FormModel<Alternative, AlternativeDraft> newAlternative(ProblemWay of) {
        var form = alternativeForm(of.problem().id());
        form.openNew(AlternativeDraft.next(of.alternatives()), of.problem().id().toString());
        return form;
    }

    FormModel<Alternative, AlternativeDraft> alternative(Alternative alternative) {
        var form = alternativeForm(alternative.problem());
        form.open(alternative);
        return form;
    }

    /** Of the one decision that a problem has, there or not. */
    FormModel<Decision, DecisionDraft> decision(ProblemWay of) {
        UUID problem = of.problem().id();
        var form = new FormModel<>(
                new FormKind<Decision, DecisionDraft>(
                        "decision",
                        DecisionDraft::of,
                        Decision::id,
                        (draft, id) -> draft.toDecision(id, problem),
                        this::save),
                DecisionDraft.blank(today()),
                desk);
        of.decision().ifPresentOrElse(form::open, () -> form.openNew(DecisionDraft.blank(today()), problem.toString()));
        return form;
    }

    /** Of the one outcome that a problem has, there or not. */
    FormModel<Outcome, OutcomeDraft> outcome(ProblemWay of) {
        UUID problem = of.problem().id();
        var form = new FormModel<>(
                new FormKind<Outcome, OutcomeDraft>(
                        "outcome",
                        OutcomeDraft::of,
                        Outcome::id,
                        (draft, id) -> draft.toOutcome(id, problem),
                        this::save),
                OutcomeDraft.blank(today()),
                desk);
        of.outcome().ifPresentOrElse(form::open, () -> form.openNew(OutcomeDraft.blank(today()), problem.toString()));
        return form;
    }

    void delete() {
        shown.ifPresent(id -> change(() -> problems.delete(List.of(id))));
    }

    void delete(Alternative alternative) {
        change(() -> store.deleteAlternatives(List.of(alternative.id())));
    }

    void delete(Decision decision) {
        change(() -> store.deleteDecision(decision.id()));
    }

    void delete(Outcome outcome) {
        change(() -> store.deleteOutcome(outcome.id()));
    }

    private FormModel<Alternative, AlternativeDraft> alternativeForm(UUID problem) {
        return new FormModel<>(
                new FormKind<Alternative, AlternativeDraft>(
                        "alternative",
                        AlternativeDraft::of,
                        Alternative::id,
                        (draft, id) -> draft.toAlternative(id, problem),
                        store::save),
                AlternativeDraft.EMPTY,
                desk);
    }

    private Change save(Decision decision) {
        ProblemFormModel.refuseLater("decision.date", decision.date(), today());
        return store.save(decision);
    }

    private Change save(Outcome outcome) {
        ProblemFormModel.refuseLater("outcome.date", outcome.date(), today());
        return store.save(outcome);
    }

    private void change(Callable<Change> work) {
        desk.change(work);
    }

    private void load() {
        shown.ifPresent(
                id -> desk.background().run(() -> store.way(id), read -> loaded(id, read), desk.failures()::tell));
    }

    private void loaded(UUID id, Optional<ProblemWay> read) {
        if (!shown.equals(Optional.of(id))) {
            return;
        }
        way = read;
        if (read.isEmpty()) {
            close();
            gone.run();
        } else {
            changed.run();
        }
    }
}
