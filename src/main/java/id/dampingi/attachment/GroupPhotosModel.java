package id.dampingi.attachment;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Refreshed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All photos and files of one group. */
final class GroupPhotosModel {
    private final AttachmentStore store;
    private final FormDesk desk;
    private final Refreshed<Optional<List<AttachmentRow>>> rows;

    GroupPhotosModel(AttachmentStore store, GroupPhotosStore photos, FormDesk desk, Events events) {
        this.store = store;
        this.desk = desk;
        rows = new Refreshed<>(
                Optional.empty(),
                Set.of("attachment", "activity", "problem", "member"),
                group -> Optional.of(photos.ofGroup(group)),
                desk,
                events);
    }

    void onChange(Runnable action) {
        rows.onChange(action);
    }

    void show(UUID group) {
        rows.show(Optional.of(group));
    }

    Optional<UUID> group() {
        return rows.owner();
    }

    /** The newest first. */
    List<AttachmentRow> rows() {
        return rows.get().orElse(List.of());
    }

    /** Known only once they were read. */
    boolean isEmpty() {
        return rows.get().filter(List::isEmpty).isPresent();
    }

    long photoCount() {
        return rows().stream().filter(row -> row.attachment().isPicture()).count();
    }

    void caption(UUID id, String caption) {
        rows().stream()
                .map(AttachmentRow::attachment)
                .filter(one -> one.id().equals(id) && !one.caption().equals(caption.strip()))
                .findFirst()
                .ifPresent(one -> desk.change(() -> store.caption(one.captioned(caption))));
    }

    void delete(List<UUID> ids) {
        if (!ids.isEmpty()) {
            desk.change(() -> store.delete(ids));
        }
    }
}
