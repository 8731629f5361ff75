package id.dampingi.stage;

import id.dampingi.group.Stage;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Theme;
import java.util.List;
import java.util.Optional;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What opens the next stage: a box to tick for each criterion, with the evidence below. */
final class StageCriteriaPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient StageModel model;
    private final JLabel heading = Theme.heading("");
    private final JLabel state = Theme.secondary("");
    private final JPanel list = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 2", "[grow, fill]"));

    StageCriteriaPanel(StageModel model) {
        super(new MigLayout("insets 14 18 14 18, fillx, wrap 1", "[grow, fill]", "[]2[]10[]"));
        this.model = model;
        Theme.card(this);
        list.setOpaque(false);
        state.setName("stage.criteriaState");
        add(heading, "wmin 0");
        add(state, "wmin 0");
        add(list, "wmin 0");
    }

    void show(StageStanding standing) {
        Optional<Stage> next = standing.next();
        heading.setText(next.map(stage -> Words.text("stage.opens", Words.text(stage.key())))
                .orElseGet(() -> Words.text("stage.ends")));
        List<StageCriterion> asked = standing.asked();
        int met = asked.size() - standing.open().size();
        state.setText(asked.isEmpty() ? Words.text("stage.noCriteria") : Words.text("stage.metOf", met, asked.size()));
        list.removeAll();
        for (StageCriterion criterion : asked) {
            list.add(box(criterion), "wmin 0");
            model.met(criterion).ifPresent(one -> list.add(evidence(one), "wmin 0, gapleft 26, gapbottom 4"));
        }
    }

    private JCheckBox box(StageCriterion criterion) {
        boolean met = model.met(criterion).isPresent();
        var box = new JCheckBox(criterion.nameIn(Words.language()), met);
        box.setName("stage.criterion." + criterion.position());
        box.setToolTipText(box.getText());
        box.setOpaque(false);
        box.addActionListener(e -> {
            // It is ticked once that is saved.
            box.setSelected(met);
            if (met) {
                model.unmeet(criterion);
            } else {
                ask(criterion);
            }
        });
        return box;
    }

    private static JLabel evidence(CriterionMet met) {
        var label = Theme.small(Formats.shortDate(met.date()) + " · " + met.evidence());
        label.setToolTipText(met.evidence());
        return label;
    }

    private void ask(StageCriterion criterion) {
        var form = new Form();
        form.date("criterionMet.date");
        form.area("criterionMet.evidence", 3);
        Dialogs.form(this, "criterionMet.title", form, model.metForm(criterion), "criterionMet.save");
    }
}
