package id.dampingi.kit.ui;

import java.awt.Component;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import org.jspecify.annotations.Nullable;

/** Shows a {@link Pill} in a table. */
final class CellPill extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;

    @Override
    public Component getTableCellRendererComponent(
            JTable table, @Nullable Object value, boolean selected, boolean focus, int row, int column) {
        super.getTableCellRendererComponent(table, "", selected, false, row, column);
        if (value instanceof Pill pill) {
            setText(pill.text());
            setIcon(Icons.of(pill.icon(), 16, pill.color()));
            setForeground(Theme.color(pill.color()));
        } else {
            setIcon(null);
        }
        return this;
    }
}
