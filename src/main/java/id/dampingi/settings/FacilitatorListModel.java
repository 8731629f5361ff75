package id.dampingi.settings;

import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.form.OfficeList;
import java.util.List;

/** The facilitators, and the form of one. */
final class FacilitatorListModel {
    private final FacilitatorStore store;
    private final FormDesk desk;
    private final FormKind<Facilitator, FacilitatorDraft> kind;
    private final OfficeList<Facilitator> list;

    FacilitatorListModel(FacilitatorStore store, Events events, FormDesk desk) {
        this.store = store;
        this.desk = desk;
        kind = new FormKind<>(
                "facilitator", FacilitatorDraft::of, Facilitator::id, FacilitatorDraft::toFacilitator, store::save);
        list = new OfficeList<>("facilitator", store::all, desk, events);
    }

    void onChange(Runnable action) {
        list.onChange(action);
    }

    void load() {
        list.load();
    }

    List<Facilitator> facilitators() {
        return list.all();
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
        list.delete(() -> store.delete(facilitator.id()));
    }
}
