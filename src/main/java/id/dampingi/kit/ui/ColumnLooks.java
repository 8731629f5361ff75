package id.dampingi.kit.ui;

import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;

/** Gives the columns of a table of records their headers and the looks of their values. */
final class ColumnLooks {
    private ColumnLooks() {}

    static <R> void dress(JTable table, RecordTable<R> model) {
        var header = (DefaultTableCellRenderer) table.getTableHeader().getDefaultRenderer();
        header.setHorizontalAlignment(SwingConstants.LEADING);
        for (int i = 0; i < model.getColumnCount(); i++) {
            RecordTable.Column<R> column = model.column(i);
            TableColumn shown = table.getColumnModel().getColumn(i);
            shown.setCellRenderer(cell(column.shape()));
            shown.setHeaderRenderer(new HeaderText(header, column.shape()));
            shown.setPreferredWidth(column.width());
        }
    }

    private static TableCellRenderer cell(RecordTable.Shape shape) {
        return switch (shape) {
            case TEXT, DATE, NUMBER -> new CellText(shape);
            case PERCENT -> new CellBar();
            case PILL -> new CellPill();
            case LINES -> new CellLines();
            case STEPS -> new CellSteps();
        };
    }
}
