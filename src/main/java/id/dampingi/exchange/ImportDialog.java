package id.dampingi.exchange;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Shortcuts;
import id.dampingi.kit.ui.Theme;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;

/** The wizard's window: the steps above, the page of the step, and below how to go on. */
final class ImportDialog {
    private static final Dimension SIZE = new Dimension(1000, 720);

    private final ImportModel model;
    private final JDialog dialog;
    private final StepsPanel steps = new StepsPanel();
    private final JPanel pages = new JPanel(new CardLayout());
    private final ImportFilePanel file;
    private final ImportColumnsPanel columns;
    private final ImportCheckPanel check;
    private final ImportDonePanel done;
    private final JProgressBar bar = new JProgressBar();
    private final JLabel progress = Theme.secondary("");
    private final Command back;
    private final Command next;
    private final Command leave;
    private final JButton go;
    private ImportModel.Step shown = ImportModel.Step.FILE;

    ImportDialog(Component parent, ImportModel model) {
        this.model = model;
        Window owner = parent instanceof Window window ? window : SwingUtilities.getWindowAncestor(parent);
        dialog = new JDialog(owner, Words.text("exchange.screen"), JDialog.ModalityType.DOCUMENT_MODAL);
        dialog.setName("exchange.screen");
        file = new ImportFilePanel(model);
        columns = new ImportColumnsPanel(model);
        check = new ImportCheckPanel(model);
        done = new ImportDonePanel(model);
        back = new Command("exchange.back", model::back).shortcut("alt LEFT");
        next = new Command("exchange.next", this::next);
        leave = new Command("form.cancel", this::leave);
        go = next.primaryButton();
        pages.setOpaque(false);
        pages.add(file, ImportModel.Step.FILE.name());
        pages.add(columns, ImportModel.Step.COLUMNS.name());
        pages.add(check, ImportModel.Step.CHECK.name());
        pages.add(done, ImportModel.Step.DONE.name());
        dialog.setContentPane(content());
        closing();
        model.onChange(this::refresh);
    }

    void show() {
        refresh();
        Dimension screen = dialog.getToolkit().getScreenSize();
        dialog.setSize(Math.min(SIZE.width, screen.width - 40), Math.min(SIZE.height, screen.height - 60));
        dialog.setMinimumSize(new Dimension(760, 520));
        dialog.setLocationRelativeTo(dialog.getOwner());
        dialog.setVisible(true);
    }

    private JComponent content() {
        var content = new JPanel(
                new MigLayout("insets 20 28 20 28, fill, wrap 1, hidemode 3", "[grow, fill]", "[]20[grow, fill]16[]"));
        var header = new JPanel(new MigLayout("insets 0, fillx", "[]push[]", "[center]"));
        header.setOpaque(false);
        header.add(Theme.title(Words.text("exchange.screen")));
        header.add(steps);
        content.add(header);
        content.add(pages, "hmin 0, wmin 0");
        content.add(footer());
        return content;
    }

    private JComponent footer() {
        var going = new JPanel(new MigLayout("insets 0, hidemode 3", "[140!]8[]", "[center]"));
        going.setOpaque(false);
        bar.setIndeterminate(true);
        bar.setName("exchange.bar");
        progress.setName("exchange.progress");
        going.add(bar);
        going.add(progress);
        var footer = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[grow][][][]", "[center]"));
        footer.setOpaque(false);
        back.within(footer);
        footer.add(going);
        footer.add(leave.button());
        footer.add(back.button());
        footer.add(go);
        dialog.getRootPane().setDefaultButton(go);
        return footer;
    }

    private void refresh() {
        ImportModel.Step step = model.step();
        boolean last = step == ImportModel.Step.DONE;
        steps.show(step);
        file.refresh();
        columns.refresh();
        check.refresh();
        done.refresh();
        ((CardLayout) pages.getLayout()).show(pages, step.name());
        bar.setVisible(model.work().isBusy());
        progress.setText(
                model.work().isBusy()
                        ? Words.text("exchange.rowsDone", model.work().done())
                        : "");
        back.setEnabled(!model.work().isBusy() && !last && step != ImportModel.Step.FILE);
        leave.setEnabled(!last);
        next.setEnabled(!model.work().isBusy() && model.canGoOn());
        next.text(nextText(step));
        if (step != shown) {
            shown = step;
            go.requestFocusInWindow();
        }
    }

    private String nextText(ImportModel.Step step) {
        return switch (step) {
            case FILE, COLUMNS -> Words.text("exchange.next");
            case CHECK ->
                Words.text(
                        "exchange.import",
                        model.outcome().map(ImportOutcome::written).orElse(0));
            case DONE -> Words.text("exchange.finish");
        };
    }

    private void next() {
        if (model.step() == ImportModel.Step.DONE) {
            dialog.dispose();
        } else {
            model.next();
            columns.focusFirstWrong();
        }
    }

    /** While something goes on it is stopped; otherwise the wizard closes. */
    private void leave() {
        if (model.work().isBusy()) {
            model.work().cancel();
        } else {
            dialog.dispose();
        }
    }

    private void closing() {
        dialog.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                leave();
            }
        });
        dialog.getRootPane()
                .registerKeyboardAction(e -> leave(), Shortcuts.of("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
    }
}
