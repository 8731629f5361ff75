package id.dampingi.stage;

import id.dampingi.kit.ui.Scroll;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Where a group stands: the way, what opens the next stage, the exit, and how it came here. */
final class StagePanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient StageModel model;
    private final StagePathPanel path;
    private final StageCriteriaPanel criteria;
    private final ExitPlanPanel exit;
    private final StageHistoryPanel history = new StageHistoryPanel();

    StagePanel(StageModel model) {
        super(new MigLayout("insets 0, fill", "[grow, fill]", "[grow, fill]"));
        this.model = model;
        setName("stage.panel");
        setOpaque(false);
        path = new StagePathPanel(model);
        criteria = new StageCriteriaPanel(model);
        exit = new ExitPlanPanel(model);
        var cards =
                new JPanel(new MigLayout("insets 0, fillx, gap 16", "[grow 60, fill][grow 40, fill]", "[][fill][]"));
        cards.setOpaque(false);
        cards.add(path, "span, growx, wmin 0");
        cards.add(criteria, "wmin 0");
        cards.add(exit, "wmin 0, wrap");
        cards.add(history, "span, growx, wmin 0");
        add(Scroll.down(cards), "wmin 0, hmin 0");
        model.onChange(this::refresh);
        refresh();
    }

    private void refresh() {
        model.standing().ifPresent(standing -> {
            path.show(standing);
            criteria.show(standing);
            exit.show(standing);
            history.show(standing);
        });
        setVisible(model.standing().isPresent());
        revalidate();
        repaint();
    }
}
