package id.dampingi.home;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Theme;
import id.dampingi.principle.PrincipleFigures;
import id.dampingi.principle.Question;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** The three principles of the whole office side by side; not there while nothing was said. */
final class PrincipleStripPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final Map<Question, JLabel> shares = new EnumMap<>(Question.class);
    private final JLabel position = new JLabel();
    private final JLabel lessons = new JLabel();

    PrincipleStripPanel() {
        super(new MigLayout("insets 12 18 12 18, fillx, gapx 20, gapy 0, flowy, wrap 2", "[grow]".repeat(6)));
        Theme.card(this);
        setName("home.principles");
        add(Theme.heading(Words.text("home.principles")), "spany 2, aligny center");
        for (Question question : Question.values()) {
            var share = new JLabel();
            share.setName("home." + question.name());
            shares.put(question, share);
            pair(question.key(), share);
        }
        pair("home.part", position);
        pair("home.lessons", lessons);
        setVisible(false);
    }

    void show(PrincipleFigures figures, PrincipleFigures before) {
        setVisible(!figures.isEmpty());
        shares.forEach((question, label) ->
                show(label, figures.of(question).share(), before.of(question).share(), Formats::percent));
        show(
                position,
                figures.part().position(),
                before.part().position(),
                value -> Words.text("home.partOf", rounded(value)));
        lessons.setText(Formats.number(figures.lessons()));
    }

    /** An arrow says where it went since the month before, of which a tip tells. */
    private static void show(JLabel label, OptionalDouble now, OptionalDouble before, DoubleFunction<String> text) {
        label.setText(now.isPresent() ? text.apply(now.getAsDouble()) : "–");
        boolean both = now.isPresent() && before.isPresent();
        String was = both ? text.apply(before.getAsDouble()) : "";
        boolean moved = both && !was.equals(label.getText());
        label.setIcon(
                moved
                        ? Icons.of(
                                now.getAsDouble() > before.getAsDouble() ? "arrow-up" : "arrow-down", 16, "secondary")
                        : null);
        label.setToolTipText(both ? Words.text("home.monthBefore", was) : null);
    }

    private void pair(String key, JLabel value) {
        value.setFont(Theme.headingFont());
        value.setHorizontalTextPosition(SwingConstants.LEADING);
        add(Theme.small(Words.text(key)), "wmin 0");
        add(value, "wmin 0");
    }

    private static String rounded(double value) {
        return Formats.number(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP));
    }
}
