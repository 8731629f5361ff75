package id.dampingi.bin;

import id.dampingi.history.VersionWords;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.FilterButton;
import id.dampingi.kit.ui.Lines;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.OptionBox;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.RecordTable.Shape;
import id.dampingi.kit.ui.SearchField;
import id.dampingi.kit.ui.TableView;
import id.dampingi.kit.ui.Theme;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What was deleted, the newest first; what is chosen can be put back or erased for good. */
final class BinPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Sorts by time and reads as it is written. */
    private record Moment(Instant at, String words) implements Comparable<Moment> {
        @Override
        public int compareTo(Moment other) {
            return at.compareTo(other.at);
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private final transient BinModel model;
    private final transient ZoneId zone;
    private final transient TableView<BinRow> table;
    private final OptionBox kind;
    private final SearchField search;
    private final FilterButton filters;
    private final JLabel note = Theme.secondary("");
    private final Command putBack = new Command("bin.putBack", this::putBack).icon("undo-2");
    private final Command erase = new Command("bin.erase", this::erase).icon("trash-2");
    private final Command more;

    BinPanel(BinModel model, ZoneId zone) {
        super(new MigLayout("insets 16 0 0 0, fill, wrap 1, hidemode 3", "[grow, fill]", "[]12[grow, fill]8[]"));
        this.model = model;
        this.zone = zone;
        setOpaque(false);
        table = new TableView<>("bin.table", columns())
                .sameBy(BinRow::record)
                .onSelect(this::selected)
                .empty(new EmptyState("trash-2", "bin.empty"));
        kind = new OptionBox("bin.kind", List.of(), model::ofKind);
        search = new SearchField("bin.search", model::search);
        filters = new FilterButton(model.filters()).small();
        model.filters().onUsed(() -> search.setText(model.filter().text()));
        more = new Command("bin.more", model::more);
        note.setName("bin.note");
        var bar = new JPanel(new MigLayout("insets 0, fillx, gapx 8, hidemode 3", "[][][][grow][][]"));
        bar.setOpaque(false);
        bar.add(search, "wmin 120, shrinkprio 200");
        bar.add(kind);
        bar.add(filters);
        bar.add(note, "gapleft 8, wmin 0");
        bar.add(erase.quietButton());
        bar.add(putBack.primaryButton());
        add(bar, "wmin 0");
        add(table.panel(), "wmin 0, hmin 0");
        var moreButton = more.quietButton();
        add(moreButton, "growx 0, alignx center");
        model.onChange(() -> {
            refresh();
            moreButton.setVisible(model.hasMore());
        });
        refresh();
        moreButton.setVisible(model.hasMore());
    }

    private List<Column<BinRow>> columns() {
        return List.of(
                Column.text("bin.kind", 170, BinRow::kind),
                Column.lines("bin.name", 330, row -> new Lines(row.name(), row.owners())),
                Column.number("bin.withIt", 110, row -> row.withIt() == 0 ? null : row.withIt()),
                new Column<>(
                        "bin.when", Shape.TEXT, 170, row -> new Moment(row.at(), VersionWords.when(row.at(), zone))),
                Column.text("bin.who", 150, BinRow::who));
    }

    private void refresh() {
        table.show(model.rows());
        kind.show(
                Option.of(model.kinds(), one -> one.table(), one -> Words.text(one.key())),
                "bin.anyKind",
                model.filter().table());
        note.setText(words());
        filters.refresh();
        selected();
    }

    private String words() {
        if (model.erased() > 0) {
            return Words.text("bin.erased", model.erased());
        }
        if (model.rows().isEmpty() && !model.filter().isAll()) {
            return Words.text("bin.notFound");
        }
        return Words.text("bin.intro");
    }

    private void selected() {
        boolean some = table != null && !table.selected().isEmpty() && !model.busy();
        putBack.setEnabled(some);
        erase.setEnabled(some);
    }

    private void putBack() {
        model.putBack(table.selected());
    }

    private void erase() {
        List<BinRow> rows = table.selected();
        int withIt = rows.stream().mapToInt(BinRow::withIt).sum();
        if (Dialogs.confirm(this, "bin.eraseAll", rows.size(), withIt)) {
            model.erase(rows);
        }
    }
}
