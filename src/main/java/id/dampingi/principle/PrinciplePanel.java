package id.dampingi.principle;

import id.dampingi.approach.Part;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.ScoreBar;
import id.dampingi.kit.ui.Scroll;
import id.dampingi.kit.ui.Sparkline;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.ui.WrappedText;
import java.awt.event.HierarchyEvent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The three principles of a group in a month: whose its activities are, what the facilitator does, what was learnt. */
final class PrinciplePanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient PrincipleModel model;
    private final WrappedText said = new WrappedText("", 300);
    private final Map<Question, ScoreBar> bars = new EnumMap<>(Question.class);
    private final Map<Question, JLabel> shares = new EnumMap<>(Question.class);
    private final Map<Question, Sparkline> lines = new EnumMap<>(Question.class);
    private final Map<Part, ScoreBar> parts = new EnumMap<>(Part.class);
    private final Map<Part, JLabel> counts = new EnumMap<>(Part.class);
    private final WrappedText position = new WrappedText("", 300);
    private final Sparkline restraint = new Sparkline("accent");
    private final JPanel lessons = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 2", "[grow, fill]"));

    PrinciplePanel(PrincipleModel model) {
        super(new MigLayout("insets 0, fill", "[grow, fill]", "[grow, fill]"));
        this.model = model;
        setName("principle.panel");
        setOpaque(false);
        var cards = new JPanel(
                new MigLayout("insets 0, fillx, gapx 16", "[grow, fill, sg card][grow, fill, sg card]", "[fill][]"));
        cards.setOpaque(false);
        cards.add(community(), "wmin 0");
        cards.add(facilitator(), "wmin 0, wrap");
        cards.add(learnt(), "span, growx, wmin 0, gaptop 16");
        add(Scroll.down(cards), "wmin 0, hmin 0");
        addHierarchyListener(e -> {
            if ((e.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
                model.seen(isShowing());
            }
        });
        model.onChange(this::refresh);
        refresh();
    }

    private JPanel community() {
        var card = card("[]14[grow, fill]14[right]16[90!, fill]");
        card.add(Theme.heading(Words.text("principle.community")), "span");
        said.setName("principle.said");
        said.setForeground(Theme.color("secondary"));
        card.add(said, "span, growx, wmin 0, gapbottom 8");
        for (Question question : Question.values()) {
            var bar = new ScoreBar("accent");
            var share = new JLabel();
            share.setName(question.key() + ".share");
            var line = new Sparkline("accent");
            bars.put(question, bar);
            shares.put(question, share);
            lines.put(question, line);
            card.add(new JLabel(Words.text(question.key())));
            card.add(bar, "h 8!, wmin 40");
            card.add(share);
            card.add(line, "h 28!");
        }
        return card;
    }

    private JPanel facilitator() {
        var card = card("[]14[grow, fill]14[right]");
        card.add(Theme.heading(Words.text("principle.facilitator")), "split 2, span, growx, pushx");
        card.add(restraint, "w 90!, h 28!, spany 2, wrap");
        position.setForeground(Theme.color("secondary"));
        card.add(position, "span, growx, wmin 0, gapbottom 8");
        for (Part part : Part.values()) {
            var bar = new ScoreBar("accent");
            var count = new JLabel();
            count.setName(part.key() + ".count");
            parts.put(part, bar);
            counts.put(part, count);
            card.add(new JLabel(Words.text(part.key())));
            card.add(bar, "h 8!, wmin 40");
            card.add(count);
        }
        restraint.setToolTipText(Words.text("principle.restraint"));
        position.setName("principle.position");
        return card;
    }

    private JPanel learnt() {
        var card = card("[grow, fill]");
        card.add(Theme.heading(Words.text("principle.lessons")), "span");
        lessons.setOpaque(false);
        lessons.setName("principle.lessonList");
        card.add(lessons, "span, growx, wmin 0");
        return card;
    }

    private static JPanel card(String columns) {
        return Theme.card(new JPanel(new MigLayout("insets 14 18 14 18, fillx, wrap, gapy 6", columns)));
    }

    private void refresh() {
        PrincipleFigures figures = model.figures();
        said.setText(
                model.loaded()
                        ? Words.text("principle.said", figures.of(Question.FROM).said(), figures.done())
                        : " ");
        for (Question question : Question.values()) {
            double share = figures.of(question).share().orElse(Double.NaN);
            bar(bars, question, share);
            text(shares, question, Double.isNaN(share) ? "–" : Formats.percent(share));
            Sparkline line = lines.get(question);
            if (line != null) {
                line.show(model.shares(question));
                line.setToolTipText(Words.text("principle.year"));
            }
        }
        PartCount part = figures.part();
        for (Part each : Part.values()) {
            bar(parts, each, part.said() == 0 ? Double.NaN : (double) part.of(each) / part.said());
            text(counts, each, String.valueOf(part.of(each)));
        }
        position.setText(
                part.position().isPresent()
                        ? Words.text(
                                "principle.position", rounded(part.position().getAsDouble()))
                        : Words.text("principle.noPosition"));
        restraint.show(model.restraint());
        showLessons(model.lessons());
        revalidate();
        repaint();
    }

    private void showLessons(List<Lesson> all) {
        lessons.removeAll();
        if (all.isEmpty()) {
            lessons.add(Theme.secondary(Words.text("principle.noLessons")));
        }
        for (Lesson lesson : all) {
            lessons.add(new WrappedText(lesson.text(), 600), "wmin 0, growx, gaptop 4");
            lessons.add(Theme.small(Formats.shortDate(lesson.date()) + " · " + lesson.title()), "wmin 0");
        }
    }

    private static String rounded(double value) {
        return Formats.number(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP));
    }

    private static <K> void bar(Map<K, ScoreBar> bars, K key, double share) {
        ScoreBar bar = bars.get(key);
        if (bar != null) {
            bar.show(share);
        }
    }

    private static <K> void text(Map<K, JLabel> labels, K key, String text) {
        JLabel label = labels.get(key);
        if (label != null) {
            label.setText(text);
        }
    }
}
