package id.dampingi.kit.ui;

import java.awt.Component;
import javax.swing.JTable;
import org.jspecify.annotations.Nullable;

/** Shows {@link Lines} in a table. */
final class CellLines extends TwoLineCell {
    private static final long serialVersionUID = 1L;

    /** The row that two lines need. */
    static final int ROW_HEIGHT = 50;

    @Override
    public Component getTableCellRendererComponent(
            JTable table, @Nullable Object value, boolean selected, boolean focus, int row, int column) {
        super.getTableCellRendererComponent(table, "", selected, false, row, column);
        lines(value instanceof Lines two ? two : new Lines("", ""), Theme.color("secondary"));
        return this;
    }
}
