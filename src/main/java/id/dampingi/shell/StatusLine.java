package id.dampingi.shell;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Edge;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Theme;
import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The foot of the window: which file, that everything is saved, and what was done last. */
final class StatusLine extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JLabel message = Theme.small("");
    private final JButton undo;

    StatusLine(Path file, Command undoCommand) {
        super(new MigLayout("insets 4 16 4 16, fillx, hidemode 3", "[]16[]push[]4[]", "[center, 22!]"));
        putClientProperty("FlatLaf.style", "background: $Dampingi.sidebar");
        setBorder(new Edge(1, 0));
        setName("status");
        Path name = file.getFileName();
        var fileLabel = Theme.small(name == null ? file.toString() : name.toString());
        fileLabel.setName("status.file");
        fileLabel.setIcon(Icons.of("database", 14));
        fileLabel.setToolTipText(file.toString());
        var saved = Theme.small(Words.text("status.saved"));
        saved.setIcon(Icons.of("check", 14, "success"));
        message.setName("status.message");
        undo = new Command("menu.undo", undoCommand::runIfEnabled).quietButton();
        undo.setName("status.undo");
        undo.putClientProperty("FlatLaf.styleClass", "link");
        undo.setFocusable(false);
        undo.setVisible(false);
        add(fileLabel);
        add(saved);
        add(message);
        add(undo, "h 20!");
    }

    /** With a link that undoes it. */
    void done(String text) {
        message.setText(text);
        undo.setVisible(true);
    }

    void say(String text) {
        message.setText(text);
        undo.setVisible(false);
    }
}
