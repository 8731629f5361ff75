package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Words;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.RowSorter.SortKey;

/**
 * A sortable table of records that opens with a double click or Enter, deletes with the Delete key, keeps its selection
 * when it is shown anew, and says something when it is empty.
 */
public final class TableView<R> {
    private final RecordTable<R> model;
    private final JTable table;
    private final JPanel panel = new JPanel(new CardLayout());
    private final JPanel emptyPlace = new JPanel(new BorderLayout());
    private final List<Runnable> selecting = new ArrayList<>();
    private boolean showing;
    private List<String> more = List.of();
    private Function<R, Object> identity = record -> record;
    private final TableCommands<R> commands;

    /** {@code name} is the table's handle in tests: {@code "group.table"}. */
    public TableView(String name, List<RecordTable.Column<R>> columns) {
        model = new RecordTable<>(columns);
        table = new FittingTable(model);
        table.setName(name);
        table.setFillsViewportHeight(true);
        table.setAutoResizeMode(JTable.AUTO_RESIZE_SUBSEQUENT_COLUMNS);
        table.setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        table.getTableHeader().setReorderingAllowed(false);
        FocusKeys.tabLeaves(table);
        if (columns.stream().anyMatch(column -> column.shape() == RecordTable.Shape.LINES)) {
            table.setRowHeight(CellLines.ROW_HEIGHT);
        }
        commands = new TableCommands<>(table, this::selected, this::record);
        table.setRowSorter(new RecordSorter<>(model));
        ColumnLooks.dress(table, model);
        table.getAccessibleContext()
                .setAccessibleName(Words.text(model.column(0).key()));
        var scroll = new JScrollPane(table);
        panel.setOpaque(false);
        emptyPlace.setOpaque(false);
        panel.add(scroll, "table");
        panel.add(emptyPlace, "empty");
    }

    public TableView<R> onOpen(Consumer<R> action) {
        commands.onOpen(action);
        return this;
    }

    /** Called with everything selected. */
    public TableView<R> onDelete(Consumer<List<R>> action) {
        commands.onDelete(action);
        return this;
    }

    /** What else can be done with what is selected; its menu has what is possible. */
    public TableView<R> menu(Command... more) {
        commands.also(List.of(more));
        return this;
    }

    public TableView<R> onSelect(Runnable action) {
        selecting.add(action);
        table.getSelectionModel().addListSelectionListener(e -> {
            if (!e.getValueIsAdjusting() && !showing) {
                action.run();
            }
        });
        return this;
    }

    /** Stands in the table's place while it has no rows. */
    public TableView<R> empty(EmptyState state) {
        emptyPlace.removeAll();
        emptyPlace.add(state);
        emptyPlace.revalidate();
        emptyPlace.repaint();
        return this;
    }

    public TableView<R> sortBy(int column) {
        table.getRowSorter().toggleSortOrder(column);
        return this;
    }

    /** What makes a record the same after it was changed; without it, a changed record is another one. */
    public TableView<R> sameBy(Function<R, Object> id) {
        identity = id;
        return this;
    }

    /** Columns behind the first ones, such as those of fields that the office added; the order of the rows stays. */
    public void more(List<RecordTable.Column<R>> columns) {
        List<String> titles =
                columns.stream().map(column -> column.key() + column.title()).toList();
        if (!titles.equals(more)) {
            more = titles;
            List<? extends SortKey> order = table.getRowSorter().getSortKeys();
            model.more(columns);
            table.setRowSorter(new RecordSorter<>(model));
            ColumnLooks.dress(table, model);
            table.getRowSorter().setSortKeys(order);
        }
    }

    /** The selection stays on the records that are still there. */
    public void show(List<R> rows) {
        Set<Object> chosen = selected().stream().map(identity).collect(Collectors.toSet());
        // Told once, when all is selected again: who asks for rows because of a selection would otherwise never come to
        // rest.
        showing = true;
        model.show(rows);
        ColumnWidths.fit(table, model);
        mark(row -> chosen.contains(identity.apply(row)), shown -> {});
        showing = false;
        if (!chosen.isEmpty()) {
            selecting.forEach(Runnable::run);
        }
        boolean empty = rows.isEmpty() && emptyPlace.getComponentCount() > 0;
        ((CardLayout) panel.getLayout()).show(panel, empty ? "empty" : "table");
    }

    /** Selects by what makes a record the same (its id), for instance after one was saved. */
    public void select(Predicate<R> wanted) {
        mark(wanted, shown -> table.scrollRectToVisible(table.getCellRect(shown, 0, true)));
    }

    private void mark(Predicate<R> wanted, IntConsumer marked) {
        for (int row = 0; row < model.getRowCount(); row++) {
            if (wanted.test(model.row(row))) {
                int shown = table.convertRowIndexToView(row);
                table.addRowSelectionInterval(shown, shown);
                marked.accept(shown);
            }
        }
    }

    public List<R> selected() {
        return Arrays.stream(table.getSelectedRows())
                .map(table::convertRowIndexToModel)
                .filter(row -> row < model.getRowCount())
                .mapToObj(model::row)
                .toList();
    }

    public Optional<R> selectedOne() {
        List<R> all = selected();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    public JTable table() {
        return table;
    }

    public JPanel panel() {
        return panel;
    }

    /** Of tables that show records and not what is reckoned from them. */
    private Optional<UUID> record() {
        return selectedOne().map(identity).filter(UUID.class::isInstance).map(UUID.class::cast);
    }
}
