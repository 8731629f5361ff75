package id.dampingi.home;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Theme;
import id.dampingi.principle.PrincipleFigures;
import id.dampingi.principle.Question;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.JLabel;
import javax.swing.JPanel;
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

    void show(PrincipleFigures figures) {
        setVisible(!figures.isEmpty());
        shares.forEach((question, label) -> {
            var share = figures.of(question).share();
            label.setText(share.isPresent() ? Formats.percent(share.getAsDouble()) : "–");
        });
        var place = figures.part().position();
        position.setText(place.isPresent() ? Words.text("home.partOf", rounded(place.getAsDouble())) : "–");
        lessons.setText(Formats.number(figures.lessons()));
    }

    private void pair(String key, JLabel value) {
        value.setFont(Theme.headingFont());
        add(Theme.small(Words.text(key)), "wmin 0");
        add(value, "wmin 0");
    }

    private static String rounded(double value) {
        return Formats.number(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP));
    }
}
