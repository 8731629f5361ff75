package id.dampingi.kit.ui;

import id.dampingi.kit.form.Grid;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.table.AbstractTableModel;

/** A {@link Grid} as Swing wants it. */
final class GridRows extends AbstractTableModel {
    private static final long serialVersionUID = 1L;

    private final transient Grid grid;
    private List<Object> rows = List.of();
    private int columns;

    GridRows(Grid grid) {
        this.grid = grid;
        rows = ids();
        columns = grid.columns();
    }

    /** Whether rows came, went or moved. */
    boolean changed() {
        List<Object> before = rows;
        rows = ids();
        if (columns != grid.columns()) {
            columns = grid.columns();
            fireTableStructureChanged();
        } else if (!rows.equals(before)) {
            fireTableDataChanged();
        } else if (!rows.isEmpty()) {
            fireTableRowsUpdated(0, rows.size() - 1);
        }
        return !rows.equals(before);
    }

    Optional<Object> id(int row) {
        return row >= 0 && row < rows.size() ? Optional.of(rows.get(row)) : Optional.empty();
    }

    /** -1 for a row that is gone. */
    int at(Object id) {
        return rows.indexOf(id);
    }

    private List<Object> ids() {
        return IntStream.range(0, grid.rows()).mapToObj(grid::rowId).toList();
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return columns;
    }

    @Override
    public String getColumnName(int column) {
        return grid.columnTitle(column);
    }

    @Override
    public Object getValueAt(int row, int column) {
        return grid.heading(row) ? "" : grid.text(row, column);
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return !grid.heading(row) && grid.editable(row, column);
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
        String text = String.valueOf(value);
        if (!text.equals(grid.text(row, column))) {
            grid.type(List.of(new Grid.Cell(row, column, text)));
        }
    }
}
