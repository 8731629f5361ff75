package id.dampingi.shell;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Shortcuts;
import id.dampingi.kit.ui.Theme;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** Looks like a line to type in, and opens the one in which anything is found. */
final class FindButton extends JButton {
    private static final long serialVersionUID = 1L;

    private final JLabel keys = Theme.small(Shortcuts.text("ctrl K"));

    FindButton(Runnable find) {
        super(Icons.of("search", 16));
        setName("navigation.find");
        setLayout(new MigLayout("insets 0 0 0 10, fill", "push[]"));
        setHorizontalAlignment(SwingConstants.LEADING);
        setIconTextGap(10);
        putClientProperty("FlatLaf.style", "foreground: $Dampingi.secondary; margin: 4,9,4,9");
        getAccessibleContext().setAccessibleName(Words.text("menu.find"));
        setToolTipText(Words.text("menu.find") + "  (" + keys.getText() + ")");
        add(keys);
        addActionListener(e -> find.run());
        narrow(false);
    }

    void narrow(boolean narrow) {
        setText(narrow ? "" : Words.text("find.button"));
        setHorizontalAlignment(narrow ? SwingConstants.CENTER : SwingConstants.LEADING);
        keys.setVisible(!narrow);
    }
}
