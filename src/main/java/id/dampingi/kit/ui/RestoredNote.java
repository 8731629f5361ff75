package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Words;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Says that what is shown was typed earlier and not saved, and offers to throw it away. */
final class RestoredNote extends JPanel {
    private static final long serialVersionUID = 1L;

    RestoredNote(Runnable discard) {
        super(new MigLayout("insets 6 12 6 8, fillx", "[]8[grow][]"));
        setName("form.restored");
        putClientProperty("FlatLaf.style", "background: $Dampingi.warningSoft; arc: 8");
        var words = new JLabel(Words.text("form.restored"));
        words.setForeground(Theme.color("warning"));
        add(new JLabel(Icons.of("history", 16, "warning")));
        add(words);
        add(new Command("form.discard", discard).quietButton());
        setVisible(false);
    }
}
