package id.dampingi.attitude;

import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.EmptyState;
import java.awt.CardLayout;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The attitude of one group: the index above its surveys; without a scale, the way to one. */
final class AttitudePanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient AttitudeModel model;
    private final JPanel deck = new JPanel(new CardLayout());
    private final SummaryPanel summary;

    AttitudePanel(AttitudeModel model) {
        super(new MigLayout("insets 12 0 0 0, fill", "[grow, fill]", "[grow, fill]"));
        this.model = model;
        summary = new SummaryPanel(model);
        setOpaque(false);
        deck.setOpaque(false);
        deck.add(new SurveysPanel(model).lead(summary), "surveys");
        deck.add(
                new EmptyState("sprout", "scale.none", new Command("scale.make", model::makeScale).icon("plus")),
                "none");
        add(deck, "wmin 0, hmin 0");
        model.onChange(this::refresh);
        refresh();
    }

    private void refresh() {
        ((CardLayout) deck.getLayout()).show(deck, model.noScale() ? "none" : "surveys");
        summary.refresh();
        // Names and changes are read after the surveys.
        deck.repaint();
    }
}
