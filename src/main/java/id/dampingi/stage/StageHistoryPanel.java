package id.dampingi.stage;

import id.dampingi.group.Stage;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.ui.WrappedText;
import java.util.stream.Collectors;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** How a group came to where it stands, the latest change first. */
final class StageHistoryPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 560;

    private final JPanel list = new JPanel(new MigLayout("insets 0, fillx, wrap 3, gapy 2", "[]18[]10[grow, fill]"));

    StageHistoryPanel() {
        super(new MigLayout("insets 14 18 14 18, fillx, wrap 1", "[grow, fill]", "[]10[]"));
        Theme.card(this);
        setName("stage.history");
        list.setOpaque(false);
        add(Theme.heading(Words.text("stage.history")));
        add(list, "wmin 0");
    }

    void show(StageStanding standing) {
        list.removeAll();
        if (standing.changes().isEmpty()) {
            list.add(Theme.secondary(Words.text("stage.noHistory")), "span");
        }
        standing.changes().forEach(this::add);
    }

    private void add(StageChange change) {
        list.add(Theme.secondary(Formats.shortDate(change.date())), "aligny top");
        list.add(new JLabel(Icons.of(icon(change), 16, change.isBack() ? "warning" : "accent")), "aligny top");
        list.add(new JLabel(heading(change)), "wmin 0");
        line(change.reason().isEmpty() ? Words.text("stage.noReason") : change.reason());
        if (!change.evidence().isEmpty()) {
            line(Words.text("stage.evidenceLine", change.evidence()));
        }
        if (!change.skipped().isEmpty()) {
            String names = change.skipped().stream()
                    .map(stage -> Words.text(stage.key()))
                    .collect(Collectors.joining(", "));
            line(Words.text("stage.skippedLine", names, change.skipReason()));
        }
        if (!change.openCriteria().isEmpty()) {
            line(Words.text("stage.openLine", change.openCriteria().replace("\n", "; "), change.openReason()));
        }
        list.add(new JLabel(" "), "span, h 6!");
    }

    private void line(String text) {
        list.add(new WrappedText(text, WIDTH), "skip 2, wmin 0, growx");
    }

    private static String icon(StageChange change) {
        return change.isBack() ? "undo-2" : "sprout";
    }

    private static String heading(StageChange change) {
        String to = Words.text(change.to().key());
        Stage from = change.from();
        if (from == null) {
            return Words.text("stage.began", to);
        }
        return Words.text(change.isBack() ? "stage.wentBack" : "stage.went", Words.text(from.key()), to);
    }
}
