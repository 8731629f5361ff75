package id.dampingi.dossier;

import id.dampingi.approach.Approach;
import id.dampingi.evaluation.Rating;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Pill;
import id.dampingi.kit.ui.Theme;
import java.awt.Font;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** A score in large figures with its rating in words, a shape and a colour; and how these look elsewhere. */
final class ScorePanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JLabel score = new JLabel();
    private final JLabel rating = new JLabel();

    ScorePanel(String name) {
        super(new MigLayout("insets 0, wrap 1", "[]", "[]0[]"));
        setOpaque(false);
        score.setName(name + ".score");
        rating.setName(name + ".rating");
        score.setFont(Theme.titleFont().deriveFont(Font.PLAIN, 26f));
        add(score);
        add(rating);
    }

    void show(@Nullable Double fraction, Rating of) {
        score.setText(fraction == null ? "–" : Formats.percent(fraction));
        score.setForeground(Theme.color(fraction == null ? "secondary" : "text"));
        rating.setText(Words.text(of.key()));
        rating.setIcon(icon(of, 14));
        rating.setForeground(Theme.color(of.key()));
        rating.setFont(Theme.smallFont());
    }

    static Icon icon(Rating rating, int size) {
        return Icons.of(shape(rating), size, rating.key());
    }

    /** Sorts by the score; without one last. */
    static Pill pill(@Nullable Double fraction, Rating rating) {
        String words = Words.text(rating.key());
        return fraction == null
                ? new Pill(words, rating.key(), shape(rating), Integer.MIN_VALUE)
                : new Pill(Formats.percent(fraction), rating.key(), shape(rating), ranked(fraction), words);
    }

    private static int ranked(double fraction) {
        return (int) Math.round(fraction * 10_000);
    }

    static String shape(Approach approach) {
        return switch (approach) {
            case RELIGIOUS -> "hand-heart";
            case SOCIAL -> "users";
            case POLITICAL -> "landmark";
            case ECONOMIC -> "coins";
        };
    }

    private static String shape(Rating rating) {
        return switch (rating) {
            case REACHED -> "circle-check";
            case ON_TRACK -> "check";
            case NEEDS_ATTENTION -> "triangle-alert";
            case OFF_TRACK -> "circle-alert";
            case NO_DATA -> "minus";
        };
    }
}
