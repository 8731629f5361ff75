package id.dampingi.problem;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.ui.WrappedLabel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Texts with small captions over them, beside each other; those without text are left out. */
final class WayTextPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    WayTextPanel() {
        super(new MigLayout("insets 0, fillx, gapx 28, hidemode 3", "", "[top]"));
        setOpaque(false);
    }

    WayTextPanel fact(String key, String text) {
        if (!text.isBlank()) {
            var value = new JLabel(text);
            value.setName(key + ".fact");
            value.setToolTipText(text);
            add(column(key, value), "wmin 60");
        }
        return this;
    }

    WayTextPanel text(String key, String text) {
        if (!text.isBlank()) {
            add(column(key, wrapped(key, text)), "growx, pushx, wmin 0");
        }
        return this;
    }

    static JLabel wrapped(String key, String text) {
        var label = new WrappedLabel();
        label.setName(key + ".fact");
        label.setText(text.replaceAll("\\s+", " "));
        return label;
    }

    private static JPanel column(String key, JComponent value) {
        var column = new JPanel(new MigLayout("insets 0, fillx, wrap 1", "[grow, fill]", "[]1[]"));
        column.setOpaque(false);
        column.add(Theme.small(Words.text(key)), "wmin 0");
        column.add(value, "wmin 0");
        return column;
    }
}
