package id.dampingi.narrative;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** What is written about one month of one group, beside what was planned for it the month before. */
final class NarrativeModel {
    private record Subject(UUID group, YearMonth month) {}

    private record Found(Optional<Narrative> narrative, String plan) {}

    private final NarrativeStore store;
    private final FormDesk desk;
    private final FormModel<Narrative, NarrativeDraft> form;
    private Runnable changed = () -> {};
    private Optional<Subject> subject = Optional.empty();
    /** What the form holds: the subject before, until the new one is read. */
    private Optional<Subject> opened = Optional.empty();

    private String planned = "";

    NarrativeModel(NarrativeStore store, FormDesk desk, Events events) {
        this.store = store;
        this.desk = desk;
        this.form = new FormModel<>(
                new FormKind<>("narrative", NarrativeDraft::of, Narrative::id, this::narrative, store::save),
                NarrativeDraft.EMPTY,
                desk);
        events.on(Change.class, change -> {
            if (change.touches("narrative") && !form.dirty() && !form.saving()) {
                subject.ifPresent(this::load);
            }
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    FormModel<Narrative, NarrativeDraft> form() {
        return form;
    }

    /** What is being typed stays. */
    void show(UUID group, YearMonth month) {
        var wanted = new Subject(group, month);
        if (!subject.equals(Optional.of(wanted))) {
            form.leave();
            subject = Optional.of(wanted);
            load(wanted);
        }
    }

    Optional<YearMonth> month() {
        return subject.map(Subject::month);
    }

    /** What the month before planned for this one, {@code ""} for nothing. */
    String planned() {
        return planned;
    }

    private Narrative narrative(NarrativeDraft draft, UUID id) {
        Subject of = opened.or(() -> subject).orElseThrow();
        return draft.toNarrative(id, of.group(), of.month());
    }

    private void load(Subject of) {
        desk.background()
                .run(
                        () -> new Found(
                                store.of(of.group(), of.month()),
                                store.of(of.group(), of.month().minusMonths(1))
                                        .map(Narrative::nextPlan)
                                        .orElse("")),
                        found -> loaded(of, found),
                        desk.failures()::tell);
    }

    private void loaded(Subject of, Found found) {
        if (!subject.equals(Optional.of(of))) {
            return;
        }
        opened = subject;
        planned = found.plan();
        found.narrative()
                .ifPresentOrElse(form::open, () -> form.openNew(NarrativeDraft.EMPTY, of.group() + ":" + of.month()));
        changed.run();
    }
}
