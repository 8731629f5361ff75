package id.dampingi.shell;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.ui.WrappedText;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** One way to begin. */
final class StartCard extends JPanel {
    private static final long serialVersionUID = 1L;

    StartCard(String icon, JButton button, String textKey) {
        super(new MigLayout("insets 20, fill, wrap 1", "[fill, grow]", "[]12[grow, top]12[]"));
        Theme.card(this);
        add(new JLabel(Icons.of(icon, 28, "accent")), "alignx left, growx 0");
        var text = new WrappedText(Words.text(textKey), 230);
        text.setForeground(Theme.color("secondary"));
        add(text);
        add(button, "growx");
    }
}
