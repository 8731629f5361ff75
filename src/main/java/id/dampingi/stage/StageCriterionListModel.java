package id.dampingi.stage;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.form.OfficeList;
import java.util.List;
import java.util.Optional;

/** The office's criteria, and the form of one. */
final class StageCriterionListModel {
    private final StageCriterionStore store;
    private final FormDesk desk;
    private final FormKind<StageCriterion, StageCriterionDraft> kind;
    private final OfficeList<StageCriterion> list;

    StageCriterionListModel(StageCriterionStore store, FormDesk desk, Events events) {
        this.store = store;
        this.desk = desk;
        kind = new FormKind<>(
                "stageCriterion",
                StageCriterionDraft::of,
                StageCriterion::id,
                StageCriterionDraft::toCriterion,
                (StageCriterion criterion) -> store.save(criterion));
        list = new OfficeList<>("stage_criterion", store::all, desk, events);
    }

    void onChange(Runnable action) {
        list.onChange(action);
    }

    void load() {
        list.load();
    }

    List<StageCriterion> criteria() {
        return list.all();
    }

    /** A new one stands last in the stage of {@code like}. */
    FormModel<StageCriterion, StageCriterionDraft> newForm(Optional<StageCriterion> like) {
        var form = new FormModel<>(kind, StageCriterionDraft.EMPTY, desk);
        form.openNew(
                like.map(this::after).orElse(StageCriterionDraft.EMPTY),
                like.map(one -> one.stage().name()).orElse(""));
        return form;
    }

    FormModel<StageCriterion, StageCriterionDraft> form(StageCriterion criterion) {
        var form = new FormModel<>(kind, StageCriterionDraft.EMPTY, desk);
        form.open(criterion);
        return form;
    }

    void delete(StageCriterion criterion) {
        list.delete(() -> store.delete(criterion.id()));
    }

    private StageCriterionDraft after(StageCriterion like) {
        int last = list.all().stream()
                .filter(one -> one.stage() == like.stage())
                .mapToInt(StageCriterion::position)
                .max()
                .orElse(0);
        StageCriterionDraft empty = StageCriterionDraft.EMPTY;
        return new StageCriterionDraft(like.stage().name(), "", "", String.valueOf(last + 1), empty.active());
    }
}
