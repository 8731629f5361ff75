package id.dampingi.kit.ui;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.MouseEvent;
import java.util.Collections;
import javax.swing.JTable;
import javax.swing.JToolTip;
import javax.swing.table.TableColumn;
import javax.swing.table.TableModel;
import org.jspecify.annotations.Nullable;

/**
 * A table that fills the width it has, scrolls sideways when its columns would get too narrow to read, and tells the whole
 * of a text that is cut off in the tip of its cell.
 */
final class FittingTable extends JTable {
    private static final long serialVersionUID = 1L;

    FittingTable(TableModel model) {
        super(model);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        int least = Collections.list(getColumnModel().getColumns()).stream()
                .mapToInt(TableColumn::getMinWidth)
                .sum();
        return getParent() == null || getParent().getWidth() >= least;
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent e) {
        String own = super.getToolTipText(e);
        int row = rowAtPoint(e.getPoint());
        int column = columnAtPoint(e.getPoint());
        return own != null || row < 0 || column < 0 ? own : whole(row, column);
    }

    /** The menu is about the row that was clicked, unless several with it are selected. */
    @Override
    public @Nullable Point getPopupLocation(@Nullable MouseEvent e) {
        int row = e == null ? -1 : rowAtPoint(e.getPoint());
        if (row >= 0 && !isRowSelected(row)) {
            setRowSelectionInterval(row, row);
        }
        return super.getPopupLocation(e);
    }

    /** What a user has typed is text, whatever it looks like. */
    @Override
    public JToolTip createToolTip() {
        JToolTip tip = super.createToolTip();
        tip.putClientProperty("html.disable", true);
        return tip;
    }

    private @Nullable String whole(int row, int column) {
        Component cell = prepareRenderer(getCellRenderer(row, column), row, column);
        if (cell.getPreferredSize().width <= getCellRect(row, column, false).width) {
            return null;
        }
        Object value = getValueAt(row, column);
        if (value instanceof Lines lines) {
            return lines.second().isBlank() ? lines.first() : lines.first() + " · " + lines.second();
        }
        return value instanceof String text ? text : null;
    }
}
