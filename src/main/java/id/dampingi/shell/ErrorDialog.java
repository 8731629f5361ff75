package id.dampingi.shell;

import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.task.Failures;
import id.dampingi.kit.task.GivenUp;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.ui.WrappedText;
import java.awt.Component;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** Tells a failure: what happened, what it means for the data, what to do; the technical text is folded away. */
public final class ErrorDialog implements Failures {
    private static final Logger LOG = Logger.getLogger(ErrorDialog.class.getName());
    private static final int WIDTH = 420;

    private final Supplier<Component> parent;
    private boolean shown;

    public ErrorDialog(Supplier<Component> parent) {
        this.parent = parent;
    }

    /** One at a time: what fails again while a failure is shown, as a drawing may, only goes to the log. */
    @Override
    public void tell(Exception e) {
        if (e instanceof GivenUp) {
            return;
        }
        LOG.log(Level.WARNING, "told to the user", e);
        if (shown) {
            return;
        }
        shown = true;
        try {
            show(e);
        } finally {
            shown = false;
        }
    }

    private void show(Exception e) {
        String[] lines = (e instanceof Failure failure ? failure.text() : Words.text("failure.unexpected")).split("\n");
        var content = new JPanel(new MigLayout("insets 0, fillx, hidemode 3", "[]16[grow, fill]", "[]4[]"));
        content.setOpaque(false);
        content.add(new JLabel(Icons.of("circle-alert", 32, "problem")), "aligny top, spany 4");
        var headline = new WrappedText(lines[0], WIDTH);
        headline.setFont(Theme.headingFont());
        headline.setName("failure.what");
        content.add(headline, "wrap");
        for (int i = 1; i < lines.length; i++) {
            content.add(new WrappedText(lines[i], WIDTH), "wrap");
        }
        var details = details(e);
        details.setVisible(false);
        var show = new Command("failure.details", () -> unfold(details));
        content.add(details, "newline, span, growx, w 480!, h 180!, gaptop 8");
        var close = new Command(
                "failure.close", () -> SwingUtilities.getWindowAncestor(content).dispose());
        var closeButton = close.primaryButton();
        Dialogs.show(parent.get(), "failure.title", content, show.button(), closeButton);
    }

    private static JScrollPane details(Exception e) {
        var trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        var area = new JTextArea(trace.toString());
        area.setEditable(false);
        area.setTabSize(2);
        area.setName("failure.trace");
        area.setFont(Theme.smallFont());
        area.setCaretPosition(0);
        return new JScrollPane(area);
    }

    private static void unfold(JScrollPane details) {
        details.setVisible(!details.isVisible());
        SwingUtilities.getWindowAncestor(details).pack();
    }
}
