package id.dampingi.attitude;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Sparkline;
import id.dampingi.kit.ui.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The index of a group now, how it came there, and who sees it how. */
final class SummaryPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient AttitudeModel model;
    private final JLabel index = Theme.title("");
    private final JLabel change = Theme.secondary("");
    private final JLabel raters = Theme.secondary("");
    private final Sparkline course = new Sparkline("accent");

    SummaryPanel(AttitudeModel model) {
        super(new MigLayout("insets 0, gapx 14, gapy 0, hidemode 3", "[][][]"));
        this.model = model;
        setOpaque(false);
        index.setName("attitude.index");
        change.setName("attitude.change");
        raters.setName("attitude.raters");
        add(index, "spany 2");
        add(course, "spany 2, w 120!, h 34!");
        add(change, "wmin 0, wrap");
        add(raters, "wmin 0");
    }

    void refresh() {
        AttitudeMonth now = model.attitude();
        setVisible(now.index().isPresent());
        index.setText(rounded(now.index()));
        course.show(model.course());
        String month = Formats.month(model.month());
        change.setText(points(now.change())
                .map(points -> Words.text("attitude.changed", month, points))
                .orElse(Words.text("attitude.unchanged", month)));
        var seen = new ArrayList<String>();
        for (RatedBy by : List.of(RatedBy.values())) {
            if (now.index(by).isPresent()) {
                seen.add(Words.text(by.key()) + " " + rounded(now.index(by)));
            }
        }
        raters.setText(String.join(" · ", seen));
    }

    /** With a sign: “+8”. */
    static Optional<String> points(OptionalDouble difference) {
        if (difference.isEmpty()) {
            return Optional.empty();
        }
        long points = Math.round(difference.getAsDouble());
        return Optional.of(points == 0 ? "±0" : (points > 0 ? "+" : "−") + Math.abs(points));
    }

    private static String rounded(OptionalDouble value) {
        return value.isPresent() ? String.valueOf(Math.round(value.getAsDouble())) : "–";
    }
}
