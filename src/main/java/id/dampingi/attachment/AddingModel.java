package id.dampingi.attachment;

import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.task.Progress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is being added to a record, and what could not be. While the record is still being written for the first time, what
 * is brought waits until it is saved.
 */
final class AddingModel {
    /** Whether what could not be added is seen where the record is. */
    enum Sight {
        SHOWN,
        CLOSED
    }

    private final Intake intake;
    private final FormDesk desk;
    private final Runnable changed;
    private Optional<Owner> owner = Optional.empty();
    private Optional<Runnable> saving = Optional.empty();
    private List<Incoming> waiting = List.of();
    private Sight sight = Sight.SHOWN;
    private List<Refusal> refused = List.of();
    private Optional<Progress.At> at = Optional.empty();
    private Runnable cancel = () -> {};

    AddingModel(Intake intake, FormDesk desk, Runnable changed) {
        this.intake = intake;
        this.desk = desk;
        this.changed = changed;
    }

    /** What waited for the same record, or for a new one, is added now. */
    void into(Owner newOwner, Sight newSight) {
        boolean same = owner.equals(Optional.of(newOwner));
        List<Incoming> brought = same || saving.isPresent() ? waiting : List.of();
        owner = Optional.of(newOwner);
        sight = newSight;
        saving = Optional.empty();
        waiting = List.of();
        add(brought);
    }

    /** @param save asks the form to save the record */
    void intoNew(Runnable save) {
        owner = Optional.empty();
        sight = Sight.SHOWN;
        saving = Optional.of(save);
        waiting = List.of();
        refused = List.of();
    }

    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /** How far it is; empty while nothing is being added. */
    Optional<Progress.At> at() {
        return at;
    }

    void cancel() {
        cancel.run();
    }

    List<Refusal> refused() {
        return refused;
    }

    void forgetRefused() {
        refused = List.of();
        changed.run();
    }

    void refuse(Refusal refusal) {
        refused = List.of(refusal);
        changed.run();
    }

    void add(List<Incoming> incoming) {
        refused = List.of();
        waiting = Stream.concat(waiting.stream(), incoming.stream()).toList();
        if (owner.isEmpty() && !waiting.isEmpty()) {
            changed.run();
            saving.ifPresent(Runnable::run);
        } else {
            addWaiting();
        }
    }

    private void addWaiting() {
        if (owner.isPresent() && at.isEmpty() && !waiting.isEmpty()) {
            Owner to = owner.get();
            List<Incoming> now = waiting;
            waiting = List.of();
            at = Optional.of(new Progress.At(0, now.size()));
            changed.run();
            cancel = desk.background()
                    .runLong(progress -> intake.take(to, now, progress), this::at, taken -> taken(to, taken), e -> {
                        ended();
                        desk.failures().tell(e);
                    });
        }
    }

    private void at(Progress.At now) {
        at = at.map(before -> now);
        changed.run();
    }

    private void taken(Owner to, Intake.Taken taken) {
        taken.change().ifPresent(desk.history()::did);
        if (sight == Sight.SHOWN && owner.equals(Optional.of(to))) {
            refused = Stream.concat(refused.stream(), taken.refused().stream()).toList();
        } else {
            tell(taken.refused());
        }
        ended();
    }

    private void tell(List<Refusal> notTaken) {
        if (!notTaken.isEmpty()) {
            String reasons = notTaken.stream().map(Refusal::text).collect(Collectors.joining(" "));
            desk.failures().tell(new Failure("attachment.notAdded", null, reasons));
        }
    }

    private void ended() {
        at = Optional.empty();
        changed.run();
        addWaiting();
    }
}
