package id.dampingi.attachment;

import id.dampingi.attachment.AddingModel.Sight;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.picture.PastedPicture;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** The photos and files of one record. */
final class AttachmentsModel {
    private record Read(List<Attachment> attachments, boolean agreed) {
        static final Read NOTHING = new Read(List.of(), true);
    }

    private final AttachmentStore store;
    private final FormDesk desk;
    private final Clock clock;
    private final AddingModel adding;
    private Runnable changed = () -> {};
    private Consumer<Change> deleted = change -> {};
    private Optional<Owner> owner = Optional.empty();
    private Read read = Read.NOTHING;

    AttachmentsModel(AttachmentStore store, FormDesk desk, Events events, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.clock = clock;
        adding = new AddingModel(new Intake(store, clock), desk, () -> changed().run());
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
        begin(Optional.of(newOwner));
        load();
        adding.into(newOwner, Sight.SHOWN);
    }

    /** After the form of a new record has closed: what cannot be added to the record is told, for nobody sees it here. */
    void showSaved(Owner saved) {
        begin(Optional.of(saved));
        load();
        adding.into(saved, Sight.CLOSED);
    }

    /** @param save asks the form to save the record, and then to call {@link #show} */
    void showNew(Runnable save) {
        begin(Optional.empty());
        adding.intoNew(save);
        changed.run();
    }

    /** What is being added. */
    AddingModel adding() {
        return adding;
    }

    List<Attachment> attachments() {
        return read.attachments();
    }

    /** Whether this is a member of whom no agreement to photos is known. */
    boolean asksAgreement() {
        return !read.agreed();
    }

    void addFiles(List<Path> files) {
        adding.add(files.stream().map(Incoming::of).toList());
    }

    void addPicture(PastedPicture picture) {
        String name = Words.text("attachment.pastedName", Formats.shortDate(LocalDate.now(clock)));
        adding.add(List.of(Incoming.of(picture, name + ".png")));
    }

    /** @param look may wait for another program; gives an action on this model, or empty when there is nothing to paste */
    void paste(Callable<Optional<Consumer<AttachmentsModel>>> look) {
        desk.background()
                .runAside(
                        look,
                        found -> found.ifPresentOrElse(
                                add -> add.accept(this),
                                () -> adding.refuse(new Refusal("", "attachment.nothingToPaste"))),
                        desk.failures()::tell);
    }

    void caption(UUID id, String caption) {
        attachments().stream()
                .filter(one -> one.id().equals(id) && !one.caption().equals(caption.strip()))
                .findFirst()
                .ifPresent(one -> desk.change(() -> store.caption(one.captioned(caption))));
    }

    /** Puts some before the one that is at {@code index} now. */
    void move(List<UUID> ids, int index) {
        var moved = attachments().stream().filter(one -> ids.contains(one.id())).toList();
        var rest = new ArrayList<>(attachments());
        int place = (int) attachments().stream()
                .limit(Math.max(0, index))
                .filter(one -> !ids.contains(one.id()))
                .count();
        rest.removeAll(moved);
        rest.addAll(place, moved);
        if (!rest.equals(attachments())) {
            desk.change(() -> store.order(rest));
        }
    }

    void delete(List<UUID> ids) {
        if (!ids.isEmpty()) {
            desk.background()
                    .run(
                            () -> store.delete(ids),
                            change -> {
                                desk.history().did(change);
                                deleted.accept(change);
                            },
                            desk.failures()::tell);
        }
    }

    void undo(Change change) {
        if (desk.history().nextUndo().equals(Optional.of(change))) {
            desk.history().undo();
        }
    }

    private Runnable changed() {
        return changed;
    }

    private void begin(Optional<Owner> newOwner) {
        if (!owner.equals(newOwner) || newOwner.isEmpty()) {
            read = Read.NOTHING;
        }
        owner = newOwner;
    }

    private void load() {
        owner.ifPresent(of -> desk.background().run(() -> read(of), found -> loaded(of, found), desk.failures()::tell));
    }

    private Read read(Owner of) {
        return new Read(store.of(of), of.kind() != Owner.Kind.MEMBER || store.agreedToPhotos(of.record()));
    }

    private void loaded(Owner of, Read found) {
        if (owner.equals(Optional.of(of))) {
            read = found;
            changed.run();
        }
    }
}
