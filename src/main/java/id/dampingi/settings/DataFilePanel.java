package id.dampingi.settings;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.OpenOutside;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.ui.WrappedText;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** Shows where the data is and when it was last copied. */
final class DataFilePanel extends JPanel {
    private static final long serialVersionUID = 1L;

    DataFilePanel(DataFileModel model) {
        super(new MigLayout("insets 20 0 0 0, wrap 1, gapy 6", "[640!, fill]"));
        setOpaque(false);
        add(Theme.heading(Words.text("settings.file")));
        var path = new JTextField(model.file().toString());
        path.setName("settings.file");
        path.setEditable(false);
        path.getAccessibleContext().setAccessibleName(Words.text("settings.file"));
        add(path);
        add(
                new Command("settings.openFolder", () -> OpenOutside.open(model.folder(), model::tell))
                        .icon("folder-open")
                        .button(),
                "growx 0");
        add(Theme.heading(Words.text("settings.copies")), "gaptop 18");
        var copies = new WrappedText(Words.text("settings.copies.text"), 640);
        copies.setForeground(Theme.color("secondary"));
        add(copies);
        var last = Theme.secondary("");
        last.setName("settings.lastCopy");
        add(last);
        var open = new Command("settings.openCopies", () -> OpenOutside.open(model.copies(), model::tell))
                .icon("folder-archive");
        add(open.button(), "growx 0");
        model.onChange(() -> {
            last.setText(model.lastCopy());
            open.setEnabled(model.hasCopies());
        });
        model.load();
    }
}
