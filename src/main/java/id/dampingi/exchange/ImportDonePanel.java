package id.dampingi.exchange;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Theme;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Last step: what came in, and the way to take it back. */
final class ImportDonePanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient ImportModel model;
    private final JLabel picture = new JLabel();
    private final JLabel headline = Theme.title("");
    private final JLabel detail = Theme.secondary("");
    private final JLabel parties = Theme.secondary("");
    private final JLabel left = Theme.secondary("");
    private final Command undo;

    ImportDonePanel(ImportModel model) {
        super(new MigLayout(
                "insets 0, fill, wrap 1, gapy 8, alignx center, aligny center, hidemode 3", "[grow, center]"));
        this.model = model;
        setOpaque(false);
        undo = new Command("exchange.undo", model.undo()::run).icon("undo-2");
        headline.setName("exchange.result");
        var box = new JPanel(new MigLayout("insets 0, wrap 1, gapy 8, hidemode 3", "[center]"));
        box.setOpaque(false);
        box.add(picture, "gapbottom 8");
        box.add(headline);
        box.add(detail);
        box.add(parties);
        box.add(left, "gaptop 8");
        box.add(undo.button(), "gaptop 16");
        add(box);
    }

    void refresh() {
        ImportOutcome outcome = model.outcome().orElse(null);
        if (outcome == null || model.step() != ImportModel.Step.DONE) {
            return;
        }
        boolean undone = model.undo().isDone();
        picture.setIcon(Icons.of(undone ? "undo-2" : "circle-check", 48, undone ? "secondary" : "success"));
        headline.setText(Words.text(undone ? "exchange.undone" : headlineKey(outcome), outcome.written()));
        detail.setText(Words.text(
                "exchange.doneDetail",
                outcome.count(Outcome.NEW),
                outcome.count(Outcome.CHANGED),
                outcome.count(Outcome.SAME)));
        parties.setText(ImportWords.parties(outcome));
        int skipped = outcome.count(Outcome.FAULTY) + outcome.count(Outcome.REPEATED);
        left.setText(Words.text("exchange.leftOut", outcome.count(Outcome.FAULTY), outcome.count(Outcome.REPEATED)));
        left.setVisible(!undone && skipped > 0);
        detail.setVisible(!undone);
        parties.setVisible(!undone);
        undo.setEnabled(model.undo().isPossible());
    }

    private static String headlineKey(ImportOutcome outcome) {
        return outcome.written() == 0 ? "exchange.doneNothing" : "exchange.done";
    }
}
