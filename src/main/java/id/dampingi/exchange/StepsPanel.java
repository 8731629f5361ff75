package id.dampingi.exchange;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Theme;
import java.awt.Font;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The steps of the wizard with the one that is being taken. */
final class StepsPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final String[] KEYS = {
        "exchange.stepFile", "exchange.stepColumns", "exchange.stepCheck", "exchange.stepDone"
    };

    StepsPanel() {
        super(new MigLayout("insets 0, gapx 8", "", "[center]"));
        setOpaque(false);
    }

    void show(ImportModel.Step now) {
        removeAll();
        for (int step = 0; step < KEYS.length; step++) {
            if (step > 0) {
                add(new JLabel(Icons.of("chevron-right", 14, "line")));
            }
            add(label(step, now.ordinal()));
        }
        revalidate();
        repaint();
    }

    private static JLabel label(int step, int now) {
        var label = new JLabel((step + 1) + "  " + Words.text(KEYS[step]));
        if (step < now) {
            label.setText(Words.text(KEYS[step]));
            label.setIcon(Icons.of("circle-check", 16, "success"));
        }
        if (step == now) {
            label.setFont(label.getFont().deriveFont(Font.BOLD));
        }
        label.setForeground(Theme.color(step == now ? "accent" : "secondary"));
        return label;
    }
}
