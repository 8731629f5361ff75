package id.dampingi.problem;

import id.dampingi.kit.ui.Command;
import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The causes as a tree. */
final class CauseSectionPanel extends WaySectionPanel {
    private static final long serialVersionUID = 1L;

    CauseSectionPanel(ProblemWay way, Runnable edit) {
        super(Step.CAUSES, way.progress(), new Command("cause.edit", edit).icon("list-tree"));
        var tree = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 4", "[grow, fill]"));
        tree.setOpaque(false);
        List<Integer> depths = way.causes().depths();
        for (int i = 0; i < depths.size(); i++) {
            Cause cause = way.causes().all().get(i);
            var line = WayTextPanel.wrapped("cause." + i, (depths.get(i) == 0 ? "• " : "↳ ") + cause.statement());
            tree.add(line, "wmin 0, gapleft " + depths.get(i) * 20);
        }
        with(tree);
    }
}
