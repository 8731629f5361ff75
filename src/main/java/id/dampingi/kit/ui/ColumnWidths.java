package id.dampingi.kit.ui;

import java.awt.Component;
import javax.swing.JTable;
import javax.swing.table.TableColumn;

/** Keeps columns of dates, numbers and pills as wide as their values, so that only text is ever cut off. */
final class ColumnWidths {
    /** Enough to see how long the values of a column are, without measuring a hundred thousand. */
    private static final int SAMPLE = 60;

    private static final int TEXT_LEAST = 60;

    private ColumnWidths() {}

    static <R> void fit(JTable table, RecordTable<R> model) {
        for (int i = 0; i < model.getColumnCount(); i++) {
            TableColumn column = table.getColumnModel().getColumn(i);
            RecordTable.Shape shape = model.column(i).shape();
            int least = switch (shape) {
                case TEXT, LINES -> TEXT_LEAST;
                case PERCENT -> 110;
                case NUMBER, DATE, PILL -> Math.max(header(table, column, i), values(table, column, i));
            };
            column.setMinWidth(least);
            column.setPreferredWidth(Math.max(least, model.column(i).width()));
        }
    }

    private static int header(JTable table, TableColumn column, int index) {
        Component header = column.getHeaderRenderer()
                .getTableCellRendererComponent(table, column.getHeaderValue(), false, false, -1, index);
        return header.getPreferredSize().width;
    }

    private static int values(JTable table, TableColumn column, int index) {
        int widest = 0;
        for (int row = 0; row < Math.min(SAMPLE, table.getRowCount()); row++) {
            Component cell = table.prepareRenderer(column.getCellRenderer(), row, index);
            widest = Math.max(widest, cell.getPreferredSize().width + 2);
        }
        return widest;
    }
}
