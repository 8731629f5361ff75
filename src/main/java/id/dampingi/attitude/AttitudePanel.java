package id.dampingi.attitude;

import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.EmptyState;
import java.awt.CardLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The attitude of one group: the index above its surveys; without a scale, the way to one. */
final class AttitudePanel extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Pixels below which the cards stand one above the other. */
    private static final int ROOM_FOR_TWO = 920;

    private final transient AttitudeModel model;
    private final JPanel deck = new JPanel(new CardLayout());
    private final IndexPanel index = new IndexPanel();
    private final AspectIndexPanel aspects = new AspectIndexPanel();
    private final JPanel cards =
            new JPanel(new MigLayout("insets 0, fillx, gapx 16", "[grow 55, fill][grow 45, fill]"));

    private int arranged;

    AttitudePanel(AttitudeModel model) {
        super(new MigLayout("insets 0, fill", "[grow, fill]", "[grow, fill]"));
        this.model = model;
        setName("attitude.panel");
        setOpaque(false);
        deck.setOpaque(false);
        cards.setOpaque(false);
        arrange(2);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                arrange(getWidth() < ROOM_FOR_TWO ? 1 : 2);
            }
        });
        var surveys =
                new JPanel(new MigLayout("insets 0, fill, wrap 1, hidemode 3", "[grow, fill]", "[]14[grow, fill]"));
        surveys.setOpaque(false);
        surveys.add(cards, "wmin 0");
        surveys.add(new SurveysPanel(model), "wmin 0, hmin 0");
        deck.add(surveys, "surveys");
        deck.add(
                new EmptyState("sprout", "scale.none", new Command("scale.make", model::makeScale).icon("plus")),
                "none");
        add(deck, "wmin 0, hmin 0");
        model.onChange(this::refresh);
        refresh();
    }

    /** One beside the other, or where it is narrow one above the other. */
    private void arrange(int columns) {
        if (columns != arranged) {
            arranged = columns;
            cards.setLayout(new MigLayout(
                    "insets 0, fillx, gap 14, wrap " + columns,
                    columns == 1 ? "[grow, fill]" : "[grow 55, fill][grow 45, fill]"));
            cards.removeAll();
            cards.add(index, "wmin 0, growy");
            cards.add(aspects, "wmin 0, growy");
            cards.revalidate();
        }
    }

    private void refresh() {
        ((CardLayout) deck.getLayout()).show(deck, model.noScale() ? "none" : "surveys");
        AttitudeOverview overview = model.overview();
        cards.setVisible(overview.latest().isPresent());
        aspects.setVisible(overview.now().isPresent());
        index.show(overview);
        overview.now().ifPresent(now -> aspects.show(now.aspects()));
        // Names and changes are read after the surveys.
        revalidate();
        repaint();
    }
}
