package id.dampingi.problem;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Edge;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Theme;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** One step of a problem's way: whether something is recorded, what, and what can be done. */
abstract class WaySectionPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JPanel body = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 8", "[grow, fill]"));

    WaySectionPanel(Step step, Progress progress, Command... commands) {
        super(new MigLayout("insets 14 18 16 18, fillx, wrap 3", "[]10[grow, fill]8[]", "[]8[top]"));
        Theme.card(this);
        setName(step.key());
        boolean done = progress.has(step);
        boolean skipped = progress.skipped().contains(step);
        add(new JLabel(Icons.of(
                done ? "circle-check" : skipped ? "triangle-alert" : "circle",
                18,
                done ? "success" : skipped ? "warning" : "faint")));
        add(Theme.heading(Words.text(step.key())), "wmin 0");
        var bar = new JPanel(new MigLayout("insets 0, gapx 4"));
        bar.setOpaque(false);
        for (Command command : commands) {
            bar.add(command.quietButton());
        }
        add(bar);
        body.setOpaque(false);
        add(body, "skip 1, span 2, growx, wmin 0");
        if (!done) {
            var open = new JLabel(sentence(Words.text(step.openKey())));
            open.setName(step.key() + ".open");
            open.setForeground(Theme.color(skipped ? "warning" : "secondary"));
            body.add(open);
        }
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Words.locale()) + words.substring(1);
    }

    final void with(JComponent content) {
        body.add(content, "wmin 0");
    }

    /** One of several records of the step: its words, a mark, what can be done with it, and below what else is known. */
    final void row(JLabel statement, JPanel texts, Optional<JLabel> mark, Command... commands) {
        var row =
                new JPanel(new MigLayout("insets 8 0 0 0, fillx, wrap 3, hidemode 3", "[grow, fill]12[]12[]", "[]4[]"));
        row.setOpaque(false);
        row.setBorder(new Edge(1, 0));
        row.add(statement, "wmin 0");
        row.add(mark.orElseGet(() -> Theme.small("")));
        var bar = new JPanel(new MigLayout("insets 0, gapx 0"));
        bar.setOpaque(false);
        for (Command command : commands) {
            bar.add(command.iconButton());
        }
        row.add(bar);
        row.add(texts, "span, growx, wmin 0");
        with(row);
    }
}
