package id.dampingi.kit.ui;

import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.TableCellRenderer;
import org.jspecify.annotations.Nullable;

/** A header aligned like the values under it. */
final class HeaderText implements TableCellRenderer {
    private final TableCellRenderer header;
    private final int alignment;

    HeaderText(TableCellRenderer header, RecordTable.Shape shape) {
        this.header = header;
        boolean right = shape == RecordTable.Shape.NUMBER || shape == RecordTable.Shape.PERCENT;
        alignment = right ? SwingConstants.TRAILING : SwingConstants.LEADING;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, @Nullable Object value, boolean selected, boolean focus, int row, int column) {
        Component shown = header.getTableCellRendererComponent(table, value, selected, focus, row, column);
        if (shown instanceof JLabel label) {
            label.setHorizontalAlignment(alignment);
        }
        return shown;
    }
}
