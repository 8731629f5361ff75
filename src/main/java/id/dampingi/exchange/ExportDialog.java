package id.dampingi.exchange;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.task.Failures;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.FileChoice;
import id.dampingi.kit.ui.OpenOutside;
import id.dampingi.kit.ui.Toast;
import id.dampingi.kit.ui.WrappedText;
import java.awt.Component;
import java.nio.file.Path;
import java.util.Locale;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** Asks what to write to a spreadsheet, and where. */
final class ExportDialog {
    private static final int TEXT_WIDTH = 440;

    private final ExportModel model;
    private final Failures failures;
    private final Component over;
    private final JPanel content =
            new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 12, hidemode 3", "[grow, fill]"));
    private final JProgressBar bar = new JProgressBar();
    private final Command workbook = new Command("export.workbook", () -> save("xlsx")).icon("table-2");
    private final Command text = new Command("export.text", () -> save("csv"));
    private final Command leave = new Command("form.cancel", this::leave);

    private ExportDialog(Component over, ExportModel model, Failures failures) {
        this.over = over;
        this.model = model;
        this.failures = failures;
        content.setOpaque(false);
        content.add(kinds());
        content.add(new WrappedText(Words.text("export.what"), TEXT_WIDTH));
        content.add(new WrappedText(Words.text("export.private"), TEXT_WIDTH));
        bar.setName("export.progress");
        bar.setIndeterminate(true);
        content.add(bar);
        model.onChange(this::refresh);
        refresh();
    }

    static void show(Component over, ExportModel model, Failures failures) {
        var dialog = new ExportDialog(over, model, failures);
        JButton last = dialog.workbook.primaryButton();
        Dialogs.show(over, "export.title", dialog.content, dialog.leave.button(), dialog.text.button(), last);
        model.work().cancel();
    }

    private JPanel kinds() {
        var panel = new JPanel(new MigLayout("insets 0, gapx 4"));
        panel.setOpaque(false);
        var one = new ButtonGroup();
        for (ImportKind kind : ImportKind.values()) {
            var button = new JToggleButton(Words.text(kind.key()), kind == model.kind());
            button.setName("export." + kind.id());
            button.addActionListener(e -> model.kind(kind));
            one.add(button);
            panel.add(button);
        }
        return panel;
    }

    private void refresh() {
        boolean busy = model.work().isBusy();
        bar.setVisible(busy);
        workbook.setEnabled(!busy);
        text.setEnabled(!busy);
    }

    private void save(String ending) {
        String name = Words.text(model.kind().key()).toLowerCase(Locale.ROOT);
        FileChoice.save(content, "export.save", name + "." + ending, ending)
                .ifPresent(file -> model.write(file, rows -> told(file, rows)));
    }

    private void told(Path file, int rows) {
        close();
        Toast.show(
                over,
                Words.text("export.done", Formats.number(rows), String.valueOf(file.getFileName())),
                new Command("report.open", () -> OpenOutside.open(file, failures)));
    }

    /** While it is written this stops it. */
    private void leave() {
        if (model.work().isBusy()) {
            model.work().cancel();
        } else {
            close();
        }
    }

    private void close() {
        SwingUtilities.getWindowAncestor(content).dispose();
    }
}
