package id.dampingi.exchange;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Pill;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.SearchField;
import id.dampingi.kit.ui.TableView;
import id.dampingi.kit.ui.Theme;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Third step: what an import would do, and every row that it would leave out. */
final class ImportCheckPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient ImportModel model;
    private final Map<Outcome, JLabel> counts = new EnumMap<>(Outcome.class);
    private final JLabel parties = Theme.secondary(" ");
    private final JTabbedPane tabs = new JTabbedPane();
    private final transient TableView<RowFault> faults = new TableView<>(
            "exchange.faults",
            List.of(
                    Column.number("exchange.row", 80, RowFault::row),
                    Column.text("exchange.column", 220, RowFault::column),
                    Column.text("exchange.why", 420, RowFault::reason)));
    private final transient TableView<RowResult> rows = new TableView<>(
            "exchange.rows",
            List.of(
                    Column.number("exchange.row", 80, RowResult::row),
                    Column.pill("exchange.becomes", 130, row -> pill(row.outcome())),
                    Column.text("exchange.content", 500, RowResult::what)));
    private String search = "";
    private transient @Nullable ImportOutcome shown;

    ImportCheckPanel(ImportModel model) {
        super(new MigLayout("insets 0, fill, wrap 1", "[grow, fill]", "[]8[]16[grow, fill]"));
        this.model = model;
        setOpaque(false);
        add(tiles());
        parties.setName("exchange.parties");
        add(parties);
        faults.empty(new EmptyState("circle-check", "exchange.noFaults"));
        rows.empty(new EmptyState("check", "exchange.noRows"));
        tabs.setName("exchange.results");
        tabs.addTab(" ", faults.panel());
        tabs.addTab(" ", rows.panel());
        var trailing = new JPanel(new MigLayout("insets 0 0 6 0, fillx", "push[220!]"));
        trailing.setOpaque(false);
        trailing.add(new SearchField("exchange.search", this::search), "growx");
        tabs.putClientProperty("JTabbedPane.trailingComponent", trailing);
        add(tabs);
    }

    void refresh() {
        ImportOutcome outcome = model.outcome().orElse(null);
        if (outcome == null || outcome == shown) {
            return;
        }
        shown = outcome;
        counts.forEach((kind, label) -> label.setText(ImportWords.number(outcome.count(kind))));
        parties.setText(ImportWords.parties(outcome));
        tabs.setTitleAt(0, Words.text("exchange.faultyTab", outcome.count(Outcome.FAULTY)));
        tabs.setTitleAt(1, Words.text("exchange.rowsTab", outcome.rows().size()));
        tabs.setSelectedIndex(outcome.count(Outcome.FAULTY) > 0 ? 0 : 1);
        list(outcome);
    }

    private void search(String text) {
        search = text.strip().toLowerCase(Locale.ROOT);
        model.outcome().ifPresent(this::list);
    }

    private void list(ImportOutcome outcome) {
        faults.show(outcome.faults().stream()
                .filter(fault -> finds(fault.row() + " " + fault.column() + " " + fault.reason()))
                .toList());
        rows.show(outcome.rows().stream()
                .filter(row -> finds(row.row() + " " + row.what() + " "
                        + Words.text(row.outcome().key())))
                .toList());
    }

    private boolean finds(String text) {
        return search.isEmpty() || text.toLowerCase(Locale.ROOT).contains(search);
    }

    private JPanel tiles() {
        var row = new JPanel(new MigLayout("insets 0, fillx, gapx 12", "[grow, fill, sg]"));
        row.setOpaque(false);
        for (Outcome outcome : Outcome.values()) {
            var tile = Theme.card(new JPanel(new MigLayout("insets 12 16 12 16, wrap 1, gapy 2")));
            JLabel count = Theme.title("0");
            count.setName(outcome.key());
            counts.put(outcome, count);
            var label =
                    new JLabel(Words.text(outcome.key()), Icons.of(icon(outcome), 16, color(outcome)), JLabel.LEADING);
            tile.add(count);
            tile.add(label);
            row.add(tile);
        }
        return row;
    }

    private static Pill pill(Outcome outcome) {
        return new Pill(Words.text(outcome.key()), color(outcome), icon(outcome), outcome.ordinal());
    }

    private static String icon(Outcome outcome) {
        return switch (outcome) {
            case NEW -> "plus";
            case CHANGED -> "pencil";
            case SAME -> "check";
            case REPEATED -> "copy";
            case FAULTY -> "triangle-alert";
        };
    }

    private static String color(Outcome outcome) {
        return switch (outcome) {
            case NEW -> "success";
            case CHANGED -> "approach.social";
            case SAME, REPEATED -> "secondary";
            case FAULTY -> "problem";
        };
    }
}
