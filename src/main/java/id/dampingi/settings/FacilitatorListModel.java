package id.dampingi.settings;

import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import java.util.List;

/** The facilitators, and the form of one. */
final class FacilitatorListModel {
    private final FacilitatorStore store;
    private final FormDesk desk;
    private final FormKind<Facilitator, FacilitatorDraft> kind;
    private Runnable changed = () -> {};
    private List<Facilitator> facilitators = List.of();
    private boolean opened;

    FacilitatorListModel(FacilitatorStore store, Events events, FormDesk desk) {
        this.store = store;
        this.desk = desk;
        kind = new FormKind<>(
                "facilitator", FacilitatorDraft::of, Facilitator::id, FacilitatorDraft::toFacilitator, store::save);
        events.on(Change.class, change -> {
            if (opened && change.touches("facilitator")) {
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
                            facilitators = all;
                            changed.run();
                        },
                        desk.failures()::tell);
    }

    List<Facilitator> facilitators() {
        return facilitators;
    }

    FormModel<Facilitator, FacilitatorDraft> newForm() {
        var form = new FormModel<>(kind, FacilitatorDraft.EMPTY, desk);
        form.openNew(FacilitatorDraft.EMPTY, "");
        return form;
    }

    FormModel<Facilitator, FacilitatorDraft> form(Facilitator facilitator) {
        var form = new FormModel<>(kind, FacilitatorDraft.EMPTY, desk);
        form.open(facilitator);
        return form;
    }

    void delete(Facilitator facilitator) {
        desk.background().run(() -> store.delete(facilitator.id()), desk.history()::did, desk.failures()::tell);
    }
}
