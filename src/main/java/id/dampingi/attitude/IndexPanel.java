package id.dampingi.attitude;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Theme;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The index of a group now, how it came there, and who sees it how. */
final class IndexPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JLabel index = Theme.title("");
    private final PointsPanel sincePrevious = new PointsPanel("attitude.sincePrevious");
    private final PointsPanel sinceFirst = new PointsPanel("attitude.sinceFirst");
    private final PointsPanel facilitator = new PointsPanel("attitude.facilitator");
    private final PointsPanel self = new PointsPanel("attitude.self");
    private final JLabel basis = Theme.small("");
    private final CoursePanel course = new CoursePanel();

    IndexPanel() {
        super(new MigLayout("insets 12 18 12 18, fill, gapx 20", "[][grow, fill]", "[]0[grow, fill]6[]"));
        Theme.card(this);
        index.setName("attitude.index");
        index.setFont(Theme.titleFont().deriveFont(34f));
        basis.setName("attitude.basis");
        var figures = new JPanel(new MigLayout("insets 0, fillx, wrap 2, gapx 16, gapy 2", "[][grow, right]", "[]6[]"));
        figures.setOpaque(false);
        figures.add(index, "span, split 2, gapright 6");
        figures.add(Theme.secondary(Words.text("attitude.ofHundred")), "aligny bottom, gapbottom 7");
        figures.add(Theme.secondary(Words.text("attitude.sincePrevious")));
        figures.add(sincePrevious);
        figures.add(Theme.secondary(Words.text("attitude.sinceFirst")));
        figures.add(sinceFirst);
        var legend = new JPanel(new MigLayout("insets 0, gapx 5", "push[][]12[][]"));
        legend.setOpaque(false);
        rater(legend, CoursePanel.facilitatorLine(), "attitude.facilitator", facilitator);
        rater(legend, CoursePanel.selfLine(), "attitude.self", self);
        add(Theme.heading(Words.text("attitude.index")));
        add(legend, "wmin 0, wrap");
        add(figures, "aligny top");
        add(course, "wmin 0, hmin 0, wrap");
        add(basis, "span, wmin 0");
    }

    private static void rater(JPanel legend, JLabel line, String key, PointsPanel points) {
        line.setText(Words.text(key));
        legend.add(line);
        legend.add(points);
    }

    void show(AttitudeOverview overview) {
        Optional<AttitudeMonth> now = overview.now();
        index.setText(
                now.map(month -> String.valueOf(Math.round(month.index()))).orElse("–"));
        sincePrevious.change(now.map(AttitudeMonth::sincePrevious).orElse(OptionalDouble.empty()));
        sinceFirst.change(now.map(AttitudeMonth::sinceFirst).orElse(OptionalDouble.empty()));
        facilitator.index(now.map(AttitudeMonth::facilitator).orElse(OptionalDouble.empty()));
        self.index(now.map(AttitudeMonth::self).orElse(OptionalDouble.empty()));
        String latest = overview.latest().map(Formats::shortDate).orElse("");
        basis.setText(now.map(month -> Words.text("attitude.basis", latest, month.surveys(), month.members()))
                .orElse(Words.text("attitude.tooOld", latest)));
        basis.setToolTipText(basis.getText());
        course.show(overview.course());
    }
}
