package id.dampingi.history;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.Theme;
import java.awt.Component;
import java.time.ZoneId;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** The versions of a record at the left, and at the right what the chosen one changed. */
final class HistoryDialog {
    private static final String SIZE = "w 860!, h 440!";

    private HistoryDialog() {}

    static void show(Component over, HistoryModel model, ZoneId zone) {
        var content =
                new JPanel(new MigLayout("insets 0, wrap 2, gap 0", "[292!, fill]20[grow, fill]", "[]12[grow, fill]"));
        content.setOpaque(false);
        JLabel title = Theme.heading(title(model));
        title.setName("history.title");
        content.add(title, "span, wmin 0");
        var versions = new VersionListPanel(model, zone);
        var lines = new VersionPanel(model, zone);
        content.add(versions, "hmin 0, growy");
        content.add(lines, "wmin 0, hmin 0, growy");
        var sized = new JPanel(new MigLayout("insets 0, fill"));
        sized.setOpaque(false);
        sized.add(content, "grow, " + SIZE);
        var putBack = new Command("history.putBack", model::putBack).icon("undo-2");
        var close = new Command(
                "history.close", () -> SwingUtilities.getWindowAncestor(sized).dispose());
        JButton button = putBack.primaryButton();
        model.onChange(() -> {
            title.setText(title(model));
            versions.refresh();
            lines.refresh();
            putBack.setEnabled(model.canPutBack());
        });
        putBack.setEnabled(model.canPutBack());
        Dialogs.browse(over, "history.dialog", sized, versions.versions(), close.button(), button);
    }

    private static String title(HistoryModel model) {
        return model.record()
                .map(record -> record.name().isBlank()
                        ? Words.text(record.kind())
                        : Words.text("history.partOf", Words.text(record.kind()), record.name()))
                .orElseGet(() -> Words.text("history.none"));
    }
}
