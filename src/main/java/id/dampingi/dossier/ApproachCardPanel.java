package id.dampingi.dossier;

import id.dampingi.activity.Activity;
import id.dampingi.approach.Approach;
import id.dampingi.indicator.Indicator;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Sparkline;
import id.dampingi.kit.ui.Theme;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** One approach in a group's month: the score, how it went over a year, what was done, what is missing. */
final class ApproachCardPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int TITLES = 2;

    private final ScorePanel score;
    private final Sparkline trend;
    private final JPanel details =
            new JPanel(new MigLayout("insets 0, fillx, wrap 1, hidemode 3, gapy 2", "[grow, fill]"));
    private final transient Command done;
    private final transient Command missing;

    ApproachCardPanel(Approach approach, Runnable showActivities, Runnable showMeasurements) {
        super(new MigLayout("insets 12 12 10 10, fillx, wrap 2, hidemode 3", "[]12[grow, fill]", "[]0[]0[]12:push"));
        Theme.card(this);
        setName(approach.key());
        score = new ScorePanel(approach.key());
        trend = new Sparkline(approach.key());
        done = new Command("group.cardActivities", showActivities);
        missing = new Command("group.cardMeasurements", showMeasurements);
        var title = Theme.heading(Words.text(approach.key()));
        title.setIcon(Icons.of(ScorePanel.shape(approach), 18, approach.key()));
        title.setIconTextGap(8);
        add(title, "span, growx, wmin 0");
        add(score, "gaptop 6");
        add(trend, "growx, aligny top, wmin 40, gaptop 8");
        details.setOpaque(false);
        add(details, "span, grow, wmin 0, gaptop 10");
    }

    void show(ApproachCard card) {
        score.show(card.result().score(), card.result().rating());
        trend.show(card.trend().stream().mapToDouble(Double::doubleValue).toArray());
        trend.setToolTipText(Words.text("group.trend"));
        details.removeAll();
        details.add(new JSeparator(), "gapbottom 4");
        showDone(card);
        showMissing(card);
        details.revalidate();
        details.repaint();
    }

    private void showDone(ApproachCard card) {
        int count = card.done().size();
        if (count > 0) {
            details.add(link(done, Words.text("group.cardDone", count), "circle-check", "success"), "wmin 0");
            card.done().stream().limit(TITLES).forEach(activity -> details.add(line(activity), "wmin 0, gapleft 21"));
        } else {
            String words = card.planned() > 0
                    ? Words.text("group.cardPlanned", card.planned())
                    : Words.text("group.cardNothingDone");
            details.add(link(done, words, "calendar", "warning"), "wmin 0");
        }
    }

    private void showMissing(ApproachCard card) {
        if (card.hasNoTarget()) {
            details.add(link(missing, Words.text("group.cardNoTarget"), "target", "warning"), "wmin 0, gaptop 4");
            return;
        }
        missing("group.cardNeverMeasured", card.withoutData(), "warning");
        missing("group.cardNotMeasured", card.notThisMonth(), "secondary");
        if (card.withoutData().isEmpty() && card.notThisMonth().isEmpty()) {
            String words = Words.text("group.cardAllMeasured", card.indicators());
            details.add(link(missing, words, "circle-check", "success"), "wmin 0, gaptop 4");
        }
    }

    private void missing(String key, List<Indicator> indicators, String color) {
        if (!indicators.isEmpty()) {
            JButton link = link(missing, Words.text(key, indicators.size()), "target", color);
            link.setToolTipText(
                    indicators.stream().map(one -> one.nameIn(Words.language())).collect(Collectors.joining(", ")));
            details.add(link, "wmin 0, gaptop 4");
        }
    }

    private static JButton link(Command command, String words, String icon, String color) {
        JButton button = command.quietButton();
        button.setText(words);
        button.setIcon(Icons.of(icon, 15, color));
        button.setHorizontalAlignment(SwingConstants.LEADING);
        button.setIconTextGap(6);
        button.putClientProperty("FlatLaf.style", "font: $small.font; margin: 2,0,2,4; toolbar.margin: 2,0,2,4");
        return button;
    }

    private static JLabel line(Activity activity) {
        String day = DateTimeFormatter.ofPattern("d MMM", Words.locale()).format(activity.date());
        var label = Theme.small(day + "  " + activity.title());
        label.setToolTipText(activity.title());
        return label;
    }
}
