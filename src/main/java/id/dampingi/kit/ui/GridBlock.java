package id.dampingi.kit.ui;

import id.dampingi.kit.form.Cells;
import id.dampingi.kit.form.Grid;
import id.dampingi.kit.i18n.Words;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JTable;

/** The selected cells of a {@link GridTable} as a block: cleared, copied to spreadsheets and pasted from them. */
final class GridBlock {
    private final JTable table;
    private final Grid grid;

    GridBlock(JTable table, Grid grid) {
        this.table = table;
        this.grid = grid;
    }

    void clear() {
        if (!table.isEditing()) {
            type(selectedCells().stream()
                    .map(cell -> new Grid.Cell(cell.row(), cell.column(), ""))
                    .toList());
        }
    }

    void copy() {
        var rows = new ArrayList<List<String>>();
        for (int row : table.getSelectedRows()) {
            var texts = new ArrayList<String>();
            for (int column : table.getSelectedColumns()) {
                texts.add(grid.text(row, column));
            }
            rows.add(texts);
        }
        ClipboardText.write(Cells.format(rows));
    }

    /** A rectangle goes to the right and down from the first selected cell; a single value fills the selection. */
    void paste() {
        List<List<String>> rows = Cells.parse(ClipboardText.read());
        if (rows.isEmpty() || table.getSelectedRow() < 0 || table.isEditing()) {
            return;
        }
        var cells = new ArrayList<Grid.Cell>();
        if (rows.size() == 1 && rows.get(0).size() == 1) {
            String text = rows.get(0).get(0);
            selectedCells().forEach(cell -> cells.add(new Grid.Cell(cell.row(), cell.column(), text)));
        } else {
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    cells.add(new Grid.Cell(
                            table.getSelectedRow() + row,
                            table.getSelectedColumn() + column,
                            rows.get(row).get(column)));
                }
            }
        }
        int leftOut = type(cells);
        if (leftOut > 0) {
            Toast.show(table, Words.text("grid.leftOut", leftOut));
        }
    }

    /** How many do not fit: beyond the edge or not to be edited. */
    private int type(List<Grid.Cell> cells) {
        List<Grid.Cell> fitting = cells.stream()
                .filter(cell -> cell.row() < grid.rows()
                        && cell.column() < grid.columns()
                        && grid.editable(cell.row(), cell.column()))
                .toList();
        if (!fitting.isEmpty()) {
            grid.type(fitting);
        }
        return cells.size() - fitting.size();
    }

    private List<Grid.Cell> selectedCells() {
        var cells = new ArrayList<Grid.Cell>();
        for (int row : table.getSelectedRows()) {
            for (int column : table.getSelectedColumns()) {
                cells.add(new Grid.Cell(row, column, grid.text(row, column)));
            }
        }
        return cells;
    }
}
