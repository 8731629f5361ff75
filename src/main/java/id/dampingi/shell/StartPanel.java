package id.dampingi.shell;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** The first screen: a new office, a file, or the sample office, in either language. */
final class StartPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient StartDoor door;
    private final JButton newOffice;

    StartPanel(StartDoor door) {
        super(new MigLayout("insets 20 28 20 28, fill, wrap 1", "[center]", "[]push[]28[]24[]push"));
        this.door = door;
        newOffice = new Command("start.newOffice", door::newOffice).primaryButton();
        setName("start");
        add(languages(), "alignx right");
        add(greeting());
        add(ways());
        List<Path> recent = door.recent();
        if (!recent.isEmpty()) {
            add(recent(recent), "w 872!");
        }
    }

    /** To the first way to begin. */
    void focus() {
        newOffice.requestFocusInWindow();
    }

    private JPanel greeting() {
        var panel = new JPanel(new MigLayout("insets 0, wrap 1", "[center]", "[]14[]4[]"));
        panel.add(new JLabel(Icons.picture("brand", 56)));
        var name = Theme.title(Words.text("app.name"));
        name.setFont(name.getFont().deriveFont(30f));
        panel.add(name);
        panel.add(Theme.secondary(Words.text("start.greeting")));
        return panel;
    }

    private JPanel ways() {
        var panel = new JPanel(new MigLayout("insets 0, gapx 16", "[280!, fill]".repeat(3), "[190!, fill]"));
        panel.add(new StartCard("building-2", newOffice, "start.newOffice.text"));
        panel.add(new StartCard("folder-open", new Command("start.open", door::open).button(), "start.open.text"));
        panel.add(new StartCard("sparkles", new Command("start.sample", door::sample).button(), "start.sample.text"));
        return panel;
    }

    private JPanel recent(List<Path> files) {
        var panel = new JPanel(new MigLayout("insets 0, wrap 2, gapx 4, gapy 2", "[]8[grow, fill]"));
        panel.add(Theme.heading(Words.text("menu.recent")), "span, gapbottom 4");
        for (Path file : files) {
            Path folder = file.getParent();
            panel.add(recent(file));
            panel.add(Theme.secondary(folder == null ? "" : folder.toString()), "wmin 0");
        }
        return panel;
    }

    private JButton recent(Path file) {
        Path name = file.getFileName();
        var button = new JButton(name == null ? file.toString() : name.toString(), Icons.of("file", 16));
        button.setName("start.recent." + name);
        button.setHorizontalAlignment(SwingConstants.LEADING);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.putClientProperty("html.disable", true);
        button.setFocusable(true);
        button.addActionListener(e -> door.openRecent(file));
        return button;
    }

    private JPanel languages() {
        var panel = new JPanel(new MigLayout("insets 0, gapx 4"));
        var group = new ButtonGroup();
        panel.add(language("Bahasa Indonesia", "id", group));
        panel.add(language("English", "en", group));
        return panel;
    }

    private JToggleButton language(String text, String code, ButtonGroup group) {
        var button = new JToggleButton(text, Words.language().equals(code));
        button.setName("language." + code);
        button.putClientProperty("FlatLaf.styleClass", "segment");
        button.addActionListener(e -> door.speak(Locale.forLanguageTag(code)));
        group.add(button);
        return button;
    }
}
