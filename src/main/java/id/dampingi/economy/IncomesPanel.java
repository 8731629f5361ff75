package id.dampingi.economy;

import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.RecordsPanel;
import java.util.List;

/** What members told of their household's income. */
final class IncomesPanel extends RecordsPanel<Income, IncomeDraft> {
    private static final long serialVersionUID = 1L;

    IncomesPanel(EconomyModel model) {
        super(
                model.finances().incomes(),
                new Keys("income.table", "income.new", "income.edit", "income.empty", "income.save"),
                "coins",
                List.of(
                        Column.<Income>date("income.month", 140, Income::month),
                        Column.<Income>text("income.member", 220, income -> model.name(income.member())),
                        Column.<Income>number("income.amount", 150, Income::amount),
                        Column.<Income>text("income.source", 240, Income::source)),
                () -> incomeForm(model));
    }

    private static Form incomeForm(EconomyModel model) {
        var form = new Form(2);
        form.choiceOrNone("income.member", EconomyPanel.people(model), "economy.chooseMember");
        form.text("income.month");
        form.money("income.amount");
        form.text("income.source");
        return form;
    }
}
