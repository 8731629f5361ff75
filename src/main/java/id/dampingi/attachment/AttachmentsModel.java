package id.dampingi.attachment;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.picture.PastedPicture;
import id.dampingi.kit.task.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The photos and files of one record. While the record is still being written for the first time, what is brought waits until
 * it is saved.
 */
final class AttachmentsModel {
    private enum Sight {
        SHOWN,
        CLOSED
    }

    private record Read(List<Attachment> attachments, boolean agreed) {}

    private final AttachmentStore store;
    private final Intake intake;
    private final FormDesk desk;
    private final Clock clock;
    private Runnable changed = () -> {};
    private Consumer<Change> deleted = change -> {};
    private Optional<Owner> owner = Optional.empty();
    private Optional<Runnable> saving = Optional.empty();
    private List<Attachment> attachments = List.of();
    private List<Incoming> waiting = List.of();
    private List<Refusal> refused = List.of();
    private boolean agreed = true;
    private Sight sight = Sight.SHOWN;
    private Optional<Progress.At> adding = Optional.empty();
    private Runnable cancel = () -> {};

    AttachmentsModel(AttachmentStore store, FormDesk desk, Events events, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.clock = clock;
        intake = new Intake(store, clock);
        events.on(Change.class, change -> {
            if (change.touches("attachment", "consent")) {
                load();
            }
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    /** Told of each deletion, so that it can be taken back where it was seen. */
    void onDeleted(Consumer<Change> action) {
        deleted = action;
    }

    void show(Owner newOwner) {
        show(newOwner, Sight.SHOWN);
    }

    private void show(Owner newOwner, Sight newSight) {
        boolean same = owner.equals(Optional.of(newOwner));
        List<Incoming> brought = same || saving.isPresent() ? waiting : List.of();
        begin(Optional.of(newOwner), Optional.empty());
        sight = newSight;
        load();
        add(brought);
    }

    /** After the form of a new record has closed: what cannot be added to the record is told, for nobody sees it here. */
    void showSaved(Owner saved) {
        show(saved, Sight.CLOSED);
    }

    /** @param save asks the form to save the record, and then to call {@link #show} */
    void showNew(Runnable save) {
        begin(Optional.empty(), Optional.of(save));
        changed.run();
    }

    /** What was brought for a record that was not saved after all. */
    void forgetWaiting() {
        waiting = List.of();
    }

    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    List<Attachment> attachments() {
        return attachments;
    }

    List<Refusal> refused() {
        return refused;
    }

    /** How far the adding is; empty while nothing is being added. */
    Optional<Progress.At> adding() {
        return adding;
    }

    /** Whether this is a member of whom no agreement to photos is known. */
    boolean asksAgreement() {
        return !agreed;
    }

    void addFiles(List<Path> files) {
        add(files.stream().map(Incoming::of).toList());
    }

    void addPicture(PastedPicture picture) {
        String name = Words.text("attachment.pastedName", Formats.shortDate(LocalDate.now(clock)));
        add(List.of(Incoming.of(picture, name + ".png")));
    }

    /** @param read may wait for another program; gives an action on this model, or empty when there is nothing to paste */
    void paste(Callable<Optional<Consumer<AttachmentsModel>>> read) {
        desk.background()
                .runAside(
                        read,
                        found -> found.ifPresentOrElse(
                                add -> add.accept(this), () -> refuse(new Refusal("", "attachment.nothingToPaste"))),
                        desk.failures()::tell);
    }

    void cancelAdding() {
        cancel.run();
    }

    void forgetRefused() {
        refused = List.of();
        changed.run();
    }

    void caption(UUID id, String caption) {
        attachments.stream()
                .filter(one -> one.id().equals(id) && !one.caption().equals(caption.strip()))
                .findFirst()
                .ifPresent(one -> run(() -> store.caption(one.captioned(caption)), change -> {}));
    }

    /** Puts some before the one that is at {@code index} now. */
    void move(List<UUID> ids, int index) {
        var moved = attachments.stream().filter(one -> ids.contains(one.id())).toList();
        var rest = new ArrayList<>(attachments);
        int place = (int) attachments.stream()
                .limit(Math.max(0, index))
                .filter(one -> !ids.contains(one.id()))
                .count();
        rest.removeAll(moved);
        rest.addAll(place, moved);
        if (!rest.equals(attachments)) {
            run(() -> store.order(rest), change -> {});
        }
    }

    void delete(List<UUID> ids) {
        if (!ids.isEmpty()) {
            run(() -> store.delete(ids), change -> deleted.accept(change));
        }
    }

    void undo(Change change) {
        if (desk.history().nextUndo().equals(Optional.of(change))) {
            desk.history().undo();
        }
    }

    private void add(List<Incoming> incoming) {
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
        if (owner.isPresent() && adding.isEmpty() && !waiting.isEmpty()) {
            Owner to = owner.get();
            List<Incoming> now = waiting;
            waiting = List.of();
            adding = Optional.of(new Progress.At(0, now.size()));
            changed.run();
            cancel = desk.background()
                    .runLong(progress -> intake.take(to, now, progress), this::at, taken -> taken(to, taken), e -> {
                        ended();
                        desk.failures().tell(e);
                    });
        }
    }

    private void at(Progress.At at) {
        adding = adding.map(before -> at);
        changed.run();
    }

    private void taken(Owner to, Intake.Taken taken) {
        taken.change().ifPresent(desk.history()::did);
        if (sight == Sight.CLOSED || !owner.equals(Optional.of(to))) {
            tell(taken.refused());
        } else {
            refused = Stream.concat(refused.stream(), taken.refused().stream()).toList();
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
        adding = Optional.empty();
        changed.run();
        addWaiting();
    }

    private void refuse(Refusal refusal) {
        refused = List.of(refusal);
        changed.run();
    }

    private void begin(Optional<Owner> newOwner, Optional<Runnable> save) {
        if (!owner.equals(newOwner) || newOwner.isEmpty()) {
            attachments = List.of();
            refused = List.of();
            agreed = true;
        }
        waiting = List.of();
        sight = Sight.SHOWN;
        owner = newOwner;
        saving = save;
    }

    private void run(Callable<Change> work, Consumer<Change> then) {
        desk.background()
                .run(
                        work,
                        change -> {
                            desk.history().did(change);
                            then.accept(change);
                        },
                        desk.failures()::tell);
    }

    private void load() {
        owner.ifPresent(of -> desk.background().run(() -> read(of), read -> loaded(of, read), desk.failures()::tell));
    }

    private Read read(Owner of) {
        return new Read(store.of(of), of.kind() != Owner.Kind.MEMBER || store.agreedToPhotos(of.record()));
    }

    private void loaded(Owner of, Read read) {
        if (owner.equals(Optional.of(of))) {
            attachments = read.attachments();
            agreed = read.agreed();
            changed.run();
        }
    }
}
