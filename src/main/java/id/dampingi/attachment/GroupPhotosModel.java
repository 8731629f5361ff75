package id.dampingi.attachment;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/** All photos and files of one group. */
final class GroupPhotosModel {
    private final AttachmentStore store;
    private final GroupPhotosStore photos;
    private final FormDesk desk;
    private Runnable changed = () -> {};
    private Optional<UUID> group = Optional.empty();
    private Optional<List<AttachmentRow>> rows = Optional.empty();

    GroupPhotosModel(AttachmentStore store, GroupPhotosStore photos, FormDesk desk, Events events) {
        this.store = store;
        this.photos = photos;
        this.desk = desk;
        events.on(Change.class, change -> {
            if (change.touches("attachment", "activity", "problem", "member")) {
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
            rows = Optional.empty();
            changed.run();
        }
        load();
    }

    Optional<UUID> group() {
        return group;
    }

    /** The newest first. */
    List<AttachmentRow> rows() {
        return rows.orElse(List.of());
    }

    /** Known only once they were read. */
    boolean isEmpty() {
        return rows.filter(List::isEmpty).isPresent();
    }

    long photoCount() {
        return rows().stream().filter(row -> row.attachment().isPicture()).count();
    }

    void caption(UUID id, String caption) {
        rows().stream()
                .map(AttachmentRow::attachment)
                .filter(one -> one.id().equals(id) && !one.caption().equals(caption.strip()))
                .findFirst()
                .ifPresent(one -> run(() -> store.caption(one.captioned(caption))));
    }

    void delete(List<UUID> ids) {
        if (!ids.isEmpty()) {
            run(() -> store.delete(ids));
        }
    }

    private void run(Callable<Change> work) {
        desk.change(work);
    }

    private void load() {
        group.ifPresent(of -> desk.background()
                .run(
                        () -> photos.ofGroup(of),
                        read -> {
                            if (group.equals(Optional.of(of))) {
                                rows = Optional.of(read);
                                changed.run();
                            }
                        },
                        desk.failures()::tell));
    }
}
