package id.dampingi.report;

import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.FileChoice;
import id.dampingi.kit.ui.OpenOutside;
import id.dampingi.kit.ui.Toast;
import java.awt.Component;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** One paper in a dialog: its kind and language above its pages, and below where it can go. */
final class PaperDialog {
    private final PaperModel model;
    private final JPanel content = new JPanel(new MigLayout(
            "insets 0, fill, wrap 1, gapy 12, hidemode 3", "[grow, fill, 620::]", "[][grow, fill, 300:560:]"));
    private final Map<String, JToggleButton> kinds = new HashMap<>();
    private final PreviewPanel preview;
    private final Command save = new Command("paper.save", this::save);
    private final Command print = new Command("paper.print", this::print);

    private PaperDialog(PaperModel model) {
        this.model = model;
        preview = new PreviewPanel(model.preview());
        save.icon("save").shortcut("ctrl S").within(content);
        print.icon("printer").shortcut("ctrl P").within(content);
        content.setOpaque(false);
        content.add(choices());
        content.add(preview, "wmin 0, hmin 0");
        model.onChange(this::refresh);
        refresh();
    }

    static void show(Component parent, PaperModel model) {
        var dialog = new PaperDialog(model);
        var close = new Command("paper.close", dialog::close);
        JButton last = dialog.save.primaryButton();
        model.shown();
        Dialogs.show(parent, "paper.title", dialog.content, close.button(), dialog.print.button(), last);
    }

    private JPanel choices() {
        var choices = new JPanel(new MigLayout("insets 0, gapx 4", "[]push[]"));
        choices.setOpaque(false);
        var buttons = new JPanel(new MigLayout("insets 0, gapx 4"));
        buttons.setOpaque(false);
        var one = new ButtonGroup();
        for (String kind : model.kinds()) {
            var button = new JToggleButton(Words.text(kind), kind.equals(model.kind()));
            button.setName(kind);
            button.addActionListener(e -> model.kind(kind));
            one.add(button);
            buttons.add(button);
            kinds.put(kind, button);
        }
        buttons.setVisible(model.kinds().size() > 1);
        choices.add(buttons);
        choices.add(new LanguagePanel(model.language(), model::language));
        return choices;
    }

    private void refresh() {
        kinds.forEach((kind, button) -> button.setSelected(kind.equals(model.kind())));
        save.setEnabled(model.canFinish());
        print.setEnabled(model.canFinish());
        preview.refresh();
    }

    private void save() {
        FileChoice.save(content, "paper.save", model.suggestedName(), "pdf")
                .ifPresent(file -> model.save(file, () -> told(file)));
    }

    private void told(Path file) {
        Toast.show(
                content,
                Words.text("paper.saved", file.getFileName()),
                new Command("report.open", () -> OpenOutside.open(file, model::failed)));
    }

    private void print() {
        try {
            PrinterDialog.ask(content)
                    .ifPresent(printer -> model.print(
                            printer, () -> Toast.show(content, Words.text("paper.printed", printer.name()))));
        } catch (Failure e) {
            model.failed(e);
        }
    }

    private void close() {
        SwingUtilities.getWindowAncestor(content).dispose();
    }
}
