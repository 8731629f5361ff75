package id.dampingi.economy;

import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.RecordsPanel;
import java.util.List;

/** Money that the group and its members put into savings or took out. */
final class SavingsPanel extends RecordsPanel<Saving, SavingDraft> {
    private static final long serialVersionUID = 1L;

    SavingsPanel(EconomyModel model) {
        super(
                model.finances().savings(),
                new Keys("saving.table", "saving.new", "saving.edit", "saving.empty", "saving.save"),
                "coins",
                List.of(
                        Column.<Saving>date("saving.date", 110, Saving::date),
                        Column.<Saving>text("saving.member", 220, saving -> EconomyPanel.owner(model, saving.member())),
                        Column.<Saving>number("saving.amount", 140, Saving::amount),
                        Column.<Saving>text("saving.note", 240, Saving::note)),
                () -> savingForm(model));
    }

    private static Form savingForm(EconomyModel model) {
        var form = new Form(2);
        form.date("saving.date");
        form.choice("saving.way", Option.of(SavingWay.values(), SavingWay::key));
        form.choiceOrNone("saving.member", EconomyPanel.people(model), "economy.ofGroup");
        form.money("saving.amount");
        form.wide().area("saving.note", 2);
        return form;
    }
}
