package id.dampingi.indicator;

import id.dampingi.approach.Approach;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Pill;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.TableView;
import java.awt.BorderLayout;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JPanel;

/** The indicators of one approach in their order, which is the order of the reports. */
final class IndicatorTablePanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient IndicatorListModel model;
    private final Approach approach;
    private final transient TableView<IndicatorRow> table;

    IndicatorTablePanel(IndicatorListModel model, Approach approach, Consumer<Indicator> open, Runnable selected) {
        super(new BorderLayout());
        this.model = model;
        this.approach = approach;
        setOpaque(false);
        table = new TableView<>("indicator.table", columns())
                .sameBy(IndicatorRow::id)
                .onOpen(row -> open.accept(row.indicator()))
                .onDelete(model::delete)
                .onSelect(selected);
        table.table().setRowSorter(null);
        add(table.panel());
    }

    Approach approach() {
        return approach;
    }

    List<IndicatorRow> selected() {
        return table.selected();
    }

    void showRows() {
        table.show(model.rows(approach));
    }

    TableView<IndicatorRow> view() {
        return table;
    }

    private static List<Column<IndicatorRow>> columns() {
        return List.of(
                Column.number("indicator.position", 44, row -> row.indicator().position()),
                Column.text("indicator.name", 380, row -> row.indicator().nameIn(Words.language())),
                Column.text("indicator.unit", 84, row -> row.indicator().unitIn(Words.language())),
                Column.pill(
                        "indicator.direction",
                        110,
                        row -> direction(row.indicator().direction())),
                Column.text(
                        "indicator.combined",
                        110,
                        row -> Words.text(row.indicator().combine().key())),
                Column.text("indicator.feed", 190, row -> IndicatorListModel.source(row.indicator())),
                Column.number("indicator.weight", 66, row -> row.indicator().weight()),
                Column.percent("indicator.share", 150, row -> row.indicator().active() ? row.share() : null),
                Column.number("indicator.groups", 92, IndicatorRow::groups),
                Column.pill("indicator.state", 120, row -> state(row.indicator())));
    }

    private static Pill direction(Direction direction) {
        return switch (direction) {
            case HIGHER -> new Pill(Words.text("indicator.higher"), "secondary", "arrow-up", 0);
            case LOWER -> new Pill(Words.text("indicator.lower"), "secondary", "arrow-down", 1);
        };
    }

    private static Pill state(Indicator indicator) {
        return indicator.active()
                ? new Pill(Words.text("indicator.inUse"), "success", "circle-check", 0)
                : new Pill(Words.text("indicator.notInUse"), "secondary", "minus", 1);
    }
}
