package id.dampingi.kit.ui;

import id.dampingi.kit.form.Grid;
import java.util.List;
import javax.swing.table.AbstractTableModel;

/** A {@link Grid} as Swing wants it. */
final class GridRows extends AbstractTableModel {
    private static final long serialVersionUID = 1L;

    private final transient Grid grid;
    private int rows;
    private int columns;

    GridRows(Grid grid) {
        this.grid = grid;
        rows = grid.rows();
        columns = grid.columns();
    }

    void changed() {
        if (columns != grid.columns()) {
            columns = grid.columns();
            rows = grid.rows();
            fireTableStructureChanged();
        } else if (rows != grid.rows()) {
            rows = grid.rows();
            fireTableDataChanged();
        } else if (rows > 0) {
            fireTableRowsUpdated(0, rows - 1);
        }
    }

    @Override
    public int getRowCount() {
        return rows;
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
