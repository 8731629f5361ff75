package id.dampingi.attitude;

import id.dampingi.attitude.AttitudeMonth.AspectIndex;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.ScoreBar;
import id.dampingi.kit.ui.Theme;
import java.util.List;
import java.util.OptionalDouble;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The index by aspect, with what facilitator and people say beside each other. */
final class AspectIndexPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    AspectIndexPanel() {
        super(new MigLayout(
                "insets 12 18 12 18, fillx, wrap 5, gapx 14, gapy 3", "[][grow, fill][right][right][right]", "[]6[]"));
        Theme.card(this);
    }

    void show(List<AspectIndex> aspects) {
        removeAll();
        add(Theme.heading(Words.text("attitude.aspects")), "span 2");
        add(Theme.small(Words.text("attitude.all")));
        add(Theme.small(Words.text("attitude.facilitator")));
        add(Theme.small(Words.text("attitude.self")));
        for (AspectIndex one : aspects) {
            String name = one.aspect().nameIn(Words.language());
            var bar = new ScoreBar("accent");
            bar.show(one.index() / 100);
            var label = new JLabel(name);
            label.setToolTipText(name);
            add(label, "wmin pref, wmax 190");
            add(bar, "h 8!, wmin 40");
            add(points("attitude.all", OptionalDouble.of(one.index())));
            add(points("attitude.facilitator", one.facilitator()));
            add(points("attitude.self", one.self()));
        }
    }

    private static PointsPanel points(String key, OptionalDouble index) {
        var points = new PointsPanel(key);
        points.index(index);
        if (!key.equals("attitude.all")) {
            points.setForeground(Theme.color("secondary"));
        }
        return points;
    }
}
