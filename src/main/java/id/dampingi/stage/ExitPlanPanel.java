package id.dampingi.stage;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.ui.WrappedText;
import java.time.LocalDate;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** How the accompaniment ends, and the visits after that. */
final class ExitPlanPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient StageModel model;
    private final JPanel facts = new JPanel(new MigLayout("insets 0, fillx, wrap 2, gapy 4", "[]14[grow, fill]"));

    ExitPlanPanel(StageModel model) {
        super(new MigLayout("insets 14 18 14 18, fillx, wrap 2", "[grow, fill][]", "[]10[]"));
        this.model = model;
        Theme.card(this);
        setName("exit.panel");
        facts.setOpaque(false);
        add(Theme.heading(Words.text("exit.title")));
        add(new Command("exit.edit", this::edit).icon("pencil").quietButton());
        add(facts, "span, growx, wmin 0");
    }

    void show(StageStanding standing) {
        facts.removeAll();
        standing.plan().ifPresentOrElse(plan -> show(plan, standing), this::showNone);
    }

    private void showNone() {
        facts.add(new WrappedText(Words.text("exit.none"), 300), "span, growx, wmin 0");
    }

    private void show(ExitPlan plan, StageStanding standing) {
        LocalDate exit = plan.exitDate();
        fact("exit.exitDate", exit == null ? "" : Formats.date(exit));
        fact("exit.handedTo", plan.handedTo());
        fact("exit.arrangements", plan.arrangements());
        fact("exit.risks", plan.risks());
        if (plan.visitMonths() > 0) {
            fact("exit.visits", Words.text("exit.every", plan.visitMonths()));
        }
        for (ExitVisit visit : standing.visits()) {
            facts.add(line(visit), "skip 1, wmin 0");
        }
    }

    private void fact(String key, String text) {
        facts.add(Theme.secondary(Words.text(key)), "aligny top");
        facts.add(new WrappedText(text.isBlank() ? "–" : text, 220), "wmin 0, growx");
    }

    private static JLabel line(ExitVisit visit) {
        String due = Formats.shortDate(visit.due());
        LocalDate done = visit.done();
        var label = new JLabel(
                switch (visit.state()) {
                    case DONE -> Words.text("exit.visitDone", due, done == null ? "" : Formats.shortDate(done));
                    case OVERDUE -> Words.text("exit.visitOverdue", due);
                    case MISSED -> Words.text("exit.visitMissed", due);
                    case TO_COME -> due;
                });
        label.setIcon(
                switch (visit.state()) {
                    case DONE -> Icons.of("circle-check", 16, "success");
                    case OVERDUE -> Icons.of("triangle-alert", 16, "warning");
                    case MISSED -> Icons.of("x", 16, "secondary");
                    case TO_COME -> Icons.of("circle", 16, "secondary");
                });
        label.setToolTipText(label.getText());
        return label;
    }

    private void edit() {
        var form = new Form(2);
        form.date("exit.exitDate");
        form.text("exit.handedTo");
        form.wide().area("exit.arrangements", 4);
        form.wide().area("exit.risks", 3);
        form.number("exit.visitMonths");
        form.date("exit.visitsUntil");
        Dialogs.form(this, "exit.edit", form, model.exitForm(), "exit.save");
    }
}
