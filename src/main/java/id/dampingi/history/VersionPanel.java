package id.dampingi.history;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Scroll;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.ui.WrappedText;
import java.awt.BorderLayout;
import java.time.ZoneId;
import java.util.Optional;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What one version changed: field, before, after; of a first version only what was written. */
final class VersionPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int VALUE = 190;

    private final transient HistoryModel model;
    private final transient ZoneId zone;
    private transient Optional<Version> shown = Optional.empty();

    VersionPanel(HistoryModel model, ZoneId zone) {
        super(new BorderLayout());
        this.model = model;
        this.zone = zone;
        setOpaque(false);
        refresh();
    }

    void refresh() {
        if (!shown.equals(model.chosen()) || shown.isEmpty()) {
            shown = model.chosen();
            removeAll();
            add(Scroll.down(shown.map(this::content).orElseGet(VersionPanel::nothing)));
            revalidate();
            repaint();
        }
    }

    private static JPanel nothing() {
        var panel = new JPanel(new MigLayout("insets 0"));
        panel.setOpaque(false);
        panel.add(new WrappedText(Words.text("history.none.text"), 2 * VALUE));
        return panel;
    }

    private JPanel content(Version version) {
        boolean compares = version.lines().stream().anyMatch(line -> !line.was().isEmpty());
        var panel = new JPanel(new MigLayout(
                "insets 0 0 8 12, fillx, wrap " + (compares ? 3 : 2) + ", gapx 16, gapy 7",
                compares ? "[140!, fill][grow, fill, sg][grow, fill, sg]" : "[140!, fill][grow, fill]"));
        panel.setOpaque(false);
        var head = new WrappedText(VersionWords.whenAndWho(version, zone), 2 * VALUE);
        head.setForeground(Theme.color("secondary"));
        panel.add(head, "span, growx, wmin 0");
        if (!version.why().isEmpty()) {
            var why = new WrappedText(Words.text("history.why", version.why()), 2 * VALUE);
            why.setName("history.why");
            panel.add(why, "span, growx, wmin 0");
        }
        if (model.record().filter(RecordVersions::made).isPresent()) {
            panel.add(new WrappedText(Words.text("history.made"), 2 * VALUE), "span, growx, wmin 0");
        }
        if (version.lines().isEmpty()) {
            panel.add(Theme.secondary(Words.text("history.noLines")), "span");
        } else if (compares) {
            panel.add(Theme.small(Words.text("history.field")), "gaptop 8");
            panel.add(Theme.small(Words.text("history.was")), "gaptop 8");
            panel.add(Theme.small(Words.text("history.became")), "gaptop 8");
        }
        String of = "";
        for (Line line : version.lines()) {
            if (!line.of().equals(of)) {
                of = line.of();
                panel.add(Theme.heading(of), "span, gaptop 10, wmin 0");
            }
            panel.add(label(line.field()), "aligny top, wmin 0");
            if (compares) {
                panel.add(value(line.was(), "secondary"), "aligny top, wmin 0");
            }
            panel.add(value(line.became(), "Label.foreground"), "aligny top, wmin 0");
        }
        return panel;
    }

    private static WrappedText label(String text) {
        var label = new WrappedText(text, 140);
        label.setForeground(Theme.color("secondary"));
        return label;
    }

    private static WrappedText value(String text, String color) {
        var value = new WrappedText(text.isEmpty() ? "–" : text, VALUE);
        value.setForeground(Theme.color(color));
        value.setFocusable(true);
        return value;
    }
}
