package id.dampingi.ownfield;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.form.OfficeList;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.Refused;
import java.util.List;
import java.util.Optional;

/** The fields that the office added, and the form of one. */
final class OwnFieldListModel {
    private final OwnFieldStore store;
    private final FormModel<OwnField, OwnFieldDraft> form;
    private final OfficeList<OwnField> list;

    OwnFieldListModel(OwnFieldStore store, FormDesk desk, Events events) {
        this.store = store;
        form = new FormModel<>(
                new FormKind<>("ownField", OwnFieldDraft::of, OwnField::id, OwnFieldDraft::toField, this::save),
                OwnFieldDraft.EMPTY,
                desk);
        list = new OfficeList<>("own_field", store::all, desk, events);
    }

    void onChange(Runnable action) {
        list.onChange(action);
    }

    void load() {
        list.load();
    }

    List<OwnField> fields() {
        return list.all();
    }

    FormModel<OwnField, OwnFieldDraft> form() {
        return form;
    }

    /** A new one stands last among those of the same record as {@code like}. */
    void openNew(Optional<OwnField> like) {
        OwnRecord record = like.map(OwnField::record).orElse(OwnRecord.GROUP);
        int next = list.all().stream()
                        .filter(field -> field.record() == record)
                        .mapToInt(OwnField::position)
                        .max()
                        .orElse(0)
                + 1;
        form.openNew(OwnFieldDraft.blank(record, next), record.name());
    }

    void delete(OwnField field) {
        list.delete(() -> store.delete(field));
    }

    private Change save(OwnField field) {
        if (store.isNameTaken(field)) {
            throw new Refused(new Problem("ownField.name", "ownField.nameTaken"));
        }
        boolean moves = list.all().stream()
                .filter(known -> known.id().equals(field.id()) && known.record() != field.record())
                .anyMatch(known -> store.uses(known) > 0);
        if (moves) {
            throw new Refused(new Problem("ownField.record", "ownField.recordUsed"));
        }
        return store.save(field);
    }
}
