package id.dampingi.economy;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Lines;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.RecordsPanel;
import id.dampingi.kit.ui.RecordsPanel.Keys;
import id.dampingi.kit.ui.Theme;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The loans; below them what was paid back of the selected one. */
final class LoansPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient EconomyModel model;
    private final RecordsPanel<Loan, LoanDraft> list;
    private final RecordsPanel<Repayment, RepaymentDraft> repayments;

    LoansPanel(EconomyModel model) {
        super(new MigLayout("insets 0, fill, wrap 1, hidemode 3", "[grow, fill]", "[55%!, fill]14[grow, fill]"));
        this.model = model;
        setOpaque(false);
        list = new RecordsPanel<>(
                model.finances().loans(),
                new Keys("loan.table", "loan.new", "loan.edit", "loan.empty", "loan.save"),
                "coins",
                List.of(
                        Column.<Loan>date("loan.date", 106, Loan::date),
                        Column.<Loan>lines("loan.borrower", 190, this::lines),
                        Column.<Loan>number("loan.amount", 120, Loan::amount),
                        Column.<Loan>number("loan.rest", 120, Loan::rest),
                        Column.<Loan>lines("loan.due", 130, this::due)),
                this::form);
        repayments = new RecordsPanel<>(
                model.finances().repayments(),
                new Keys("repayment.table", "repayment.new", "repayment.edit", "repayment.empty", "repayment.save"),
                "coins",
                List.of(
                        Column.<Repayment>date("repayment.date", 110, Repayment::date),
                        Column.<Repayment>number("repayment.amount", 130, Repayment::amount)),
                LoansPanel::repaymentForm);
        repayments.lead(Theme.heading(Words.text("repayment.list")));
        list.onSelect(this::showSelected).selectingOne();
        add(list, "wmin 0, hmin 0");
        add(repayments, "wmin 0, hmin 0");
        refresh();
    }

    void refresh() {
        list.showAgain();
    }

    private void showSelected() {
        Optional<Loan> chosen = list.selected();
        if (!model.finances().repayments().owner().equals(chosen.map(Loan::id))) {
            model.finances().repayments().show(chosen.map(Loan::id));
        }
        repayments.setVisible(chosen.isPresent());
    }

    private Lines lines(Loan loan) {
        String kind = Words.text(loan.lenderKind().key());
        return new Lines(
                EconomyPanel.owner(model, loan.member()),
                loan.lender().isBlank() || loan.lender().equalsIgnoreCase(kind) ? kind : loan.lender() + " · " + kind);
    }

    private Lines due(Loan loan) {
        if (loan.rest().signum() == 0) {
            return new Lines(Words.text("loan.paid"), "");
        }
        return new Lines(
                loan.due() == null ? "" : Formats.shortDate(loan.due()),
                loan.overdueOn(model.today()) ? Words.text("loan.overdue") : "");
    }

    private Form form() {
        var form = new Form(2);
        form.date("loan.date");
        form.choiceOrNone("loan.member", EconomyPanel.people(model), "economy.ofGroup");
        form.money("loan.amount");
        form.date("loan.due");
        form.choiceOrNone("loan.lenderKind", Option.of(LenderKind.values(), LenderKind::key), "loan.chooseLender");
        form.text("loan.lender");
        form.wide().text("loan.purpose");
        form.wide().area("loan.note", 2);
        return form;
    }

    private static Form repaymentForm() {
        var form = new Form();
        form.date("repayment.date");
        form.money("repayment.amount");
        return form;
    }
}
