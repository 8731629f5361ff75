package id.dampingi.kit.ui;

import java.awt.Color;
import java.awt.Component;
import javax.swing.JTable;
import org.jspecify.annotations.Nullable;

/** Shows a {@link Pill} in a table. */
final class CellPill extends TwoLineCell {
    private static final long serialVersionUID = 1L;

    private static final Lines NONE = new Lines("", "");

    @Override
    public Component getTableCellRendererComponent(
            JTable table, @Nullable Object value, boolean selected, boolean focus, int row, int column) {
        super.getTableCellRendererComponent(table, "", selected, false, row, column);
        setIcon(null);
        lines(NONE, getForeground());
        if (value instanceof Pill pill) {
            show(pill, Theme.color(pill.color()));
        }
        return this;
    }

    private void show(Pill pill, Color color) {
        setIcon(Icons.of(pill.icon(), 16, pill.color()));
        setIconTextGap(8);
        setForeground(color);
        if (pill.detail().isEmpty()) {
            setText(pill.text());
        } else {
            lines(new Lines(pill.text(), pill.detail()), color);
        }
    }
}
