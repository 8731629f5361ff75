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
            // Both are the program's own words, which hold nothing that would be taken for markup.
            setText(
                    pill.detail().isEmpty()
                            ? pill.text()
                            : "<html>%s<br><span style='font-size: 92%%'>%s".formatted(pill.text(), pill.detail()));
            setIcon(Icons.of(pill.icon(), 16, pill.color()));
            setIconTextGap(8);
            setForeground(Theme.color(pill.color()));
        } else {
            setIcon(null);
        }
        return this;
    }
}
