package id.dampingi.attitude;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.ui.WrappedText;
import java.time.LocalDate;
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
    private final PointsPanel self = new PointsPanel("attitude.self");
    private final PointsPanel facilitator = new PointsPanel("attitude.facilitator");
    private final WrappedText basis = new WrappedText("", 220);
    private final CoursePanel course = new CoursePanel();

    IndexPanel() {
        super(new MigLayout("insets 14 18 14 18, fill, gapx 24", "[][grow, fill]", "[grow, fill]"));
        Theme.card(this);
        var figures = new JPanel(
                new MigLayout("insets 0, wrap 2, gapy 3, gapx 14", "[fill][right]", "[]2[]10[][]10[][]push[]"));
        figures.setOpaque(false);
        index.setName("attitude.index");
        index.setFont(Theme.titleFont().deriveFont(34f));
        basis.setName("attitude.basis");
        basis.putClientProperty("FlatLaf.styleClass", "note");
        figures.add(Theme.heading(Words.text("attitude.index")), "span");
        figures.add(index, "span, split 2");
        figures.add(Theme.secondary(Words.text("attitude.ofHundred")), "aligny bottom, gapbottom 7");
        row(figures, "attitude.sincePrevious", sincePrevious);
        row(figures, "attitude.sinceFirst", sinceFirst);
        row(figures, "attitude.facilitator", facilitator);
        row(figures, "attitude.self", self);
        figures.add(basis, "span, growx, wmin 0");
        add(figures, "wmin 0");
        add(course, "wmin 0, hmin 0");
    }

    private static void row(JPanel figures, String key, PointsPanel points) {
        figures.add(Theme.secondary(Words.text(key)));
        figures.add(points);
    }

    void show(AttitudeOverview overview) {
        Optional<AttitudeMonth> now = overview.now();
        index.setText(
                now.map(month -> String.valueOf(Math.round(month.index()))).orElse("–"));
        sincePrevious.change(now.map(AttitudeMonth::sincePrevious).orElse(OptionalDouble.empty()));
        sinceFirst.change(now.map(AttitudeMonth::sinceFirst).orElse(OptionalDouble.empty()));
        self.index(now.map(AttitudeMonth::self).orElse(OptionalDouble.empty()));
        facilitator.index(now.map(AttitudeMonth::facilitator).orElse(OptionalDouble.empty()));
        String latest = overview.latest().map(IndexPanel::day).orElse("");
        basis.setText(now.map(month -> Words.text("attitude.basis", latest, month.surveys(), month.members()))
                .orElse(Words.text("attitude.tooOld", latest)));
        course.show(overview.course());
    }

    private static String day(LocalDate date) {
        return Formats.shortDate(date);
    }
}
