package id.dampingi.ownfield;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.Refused;
import java.util.List;
import java.util.Optional;

/** The fields that the office added, and the form of one. */
final class OwnFieldListModel {
    private final OwnFieldStore store;
    private final FormDesk desk;
    private final FormModel<OwnField, OwnFieldDraft> form;
    private Runnable changed = () -> {};
    private List<OwnField> fields = List.of();
    private boolean opened;

    OwnFieldListModel(OwnFieldStore store, FormDesk desk, Events events) {
        this.store = store;
        this.desk = desk;
        form = new FormModel<>(
                new FormKind<>("ownField", OwnFieldDraft::of, OwnField::id, OwnFieldDraft::toField, this::save),
                OwnFieldDraft.EMPTY,
                desk);
        events.on(Change.class, change -> {
            if (opened && change.touches("own_field")) {
                load();
            }
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    void load() {
        opened = true;
        desk.background()
                .run(
                        store::all,
                        all -> {
                            fields = all;
                            changed.run();
                        },
                        desk.failures()::tell);
    }

    List<OwnField> fields() {
        return fields;
    }

    FormModel<OwnField, OwnFieldDraft> form() {
        return form;
    }

    /** A new one stands last among those of the same record as {@code like}. */
    void openNew(Optional<OwnField> like) {
        OwnRecord record = like.map(OwnField::record).orElse(OwnRecord.GROUP);
        int next = fields.stream()
                        .filter(field -> field.record() == record)
                        .mapToInt(OwnField::position)
                        .max()
                        .orElse(0)
                + 1;
        form.openNew(OwnFieldDraft.blank(record, next), record.name());
    }

    void delete(OwnField field) {
        desk.background().run(() -> store.delete(field), desk.history()::did, desk.failures()::tell);
    }

    private Change save(OwnField field) {
        if (store.isNameTaken(field)) {
            throw new Refused(new Problem("ownField.name", "ownField.nameTaken"));
        }
        boolean moves = fields.stream()
                .filter(known -> known.id().equals(field.id()) && known.record() != field.record())
                .anyMatch(known -> store.uses(known) > 0);
        if (moves) {
            throw new Refused(new Problem("ownField.record", "ownField.recordUsed"));
        }
        return store.save(field);
    }
}
