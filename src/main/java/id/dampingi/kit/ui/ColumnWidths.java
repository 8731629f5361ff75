package id.dampingi.kit.ui;

import java.awt.Component;
import javax.swing.JTable;
import javax.swing.table.TableColumn;

/**
 * Gives columns the room that their values need: dates, numbers and pills are never cut off, and what is left goes to
 * texts in proportion to their length. Columns that an office added are as wide as they need.
 */
final class ColumnWidths {
    /** Enough to see how long the values of a column are, without measuring a hundred thousand. */
    private static final int SAMPLE = 60;

    private static final int TEXT_LEAST = 80;
    private static final int TEXT_MOST = 380;

    private ColumnWidths() {}

    static <R> void fit(JTable table, RecordTable<R> model) {
        for (int i = 0; i < model.getColumnCount(); i++) {
            TableColumn column = table.getColumnModel().getColumn(i);
            if (model.leavesRoom(i)) {
                column.setMinWidth(0);
                column.setPreferredWidth(0);
                column.setMaxWidth(0);
                continue;
            }
            column.setMaxWidth(Integer.MAX_VALUE);
            int header = header(table, column, i);
            int values = values(table, column, i);
            int wanted = model.column(i).width();
            switch (model.column(i).shape()) {
                case TEXT, LINES -> {
                    int room = table.getRowCount() == 0 ? wanted : Math.min(values, Math.max(wanted, TEXT_MOST));
                    column.setMinWidth(
                            model.isFirst(i)
                                    ? Math.min(Math.max(room, header), Math.max(TEXT_LEAST, wanted * 6 / 10))
                                    : Math.max(room, header));
                    column.setPreferredWidth(Math.max(room, header));
                }
                case PERCENT -> {
                    column.setMinWidth(110);
                    column.setPreferredWidth(Math.max(wanted, header));
                }
                case NUMBER, DATE -> {
                    int needed = Math.max(header, values);
                    column.setMinWidth(needed);
                    column.setPreferredWidth(needed);
                    column.setMaxWidth(model.hasTexts() ? Math.max(needed, wanted) : Integer.MAX_VALUE);
                }
                case PILL, STEPS -> {
                    column.setMinWidth(Math.max(header, values));
                    column.setPreferredWidth(Math.max(header, values));
                }
            }
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
