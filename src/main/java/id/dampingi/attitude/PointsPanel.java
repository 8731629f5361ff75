package id.dampingi.attitude;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Theme;
import java.util.OptionalDouble;
import javax.swing.JLabel;
import javax.swing.SwingConstants;

/** An index, or how much it changed, in whole points. */
final class PointsPanel extends JLabel {
    private static final long serialVersionUID = 1L;

    PointsPanel(String name) {
        setName(name);
        setHorizontalAlignment(SwingConstants.TRAILING);
    }

    void index(OptionalDouble value) {
        setText(value.isPresent() ? String.valueOf(Math.round(value.getAsDouble())) : "–");
    }

    void change(OptionalDouble value) {
        setText(value.isPresent() ? Words.text("attitude.points", signed(value.getAsDouble())) : "–");
        setForeground(Theme.color(
                value.isEmpty() || Math.round(value.getAsDouble()) == 0
                        ? "secondary"
                        : value.getAsDouble() > 0 ? "success" : "problem"));
    }

    /** With its sign: “+8”. */
    static String signed(double points) {
        long rounded = Math.round(points);
        return rounded == 0 ? "±0" : (rounded > 0 ? "+" : "−") + Math.abs(rounded);
    }
}
