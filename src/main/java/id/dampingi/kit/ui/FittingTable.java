package id.dampingi.kit.ui;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.MouseEvent;
import java.util.Collections;
import java.util.function.ToIntFunction;
import javax.swing.JTable;
import javax.swing.JToolTip;
import javax.swing.table.TableColumn;
import org.jspecify.annotations.Nullable;

/**
 * A table that fills the width it has, scrolls sideways when its columns would get too narrow to read, and tells the whole
 * of a text that is cut off in the tip of its cell. Columns that an office added stand behind the others, which fill the
 * width as if they were alone.
 */
final class FittingTable extends JTable {
    private static final long serialVersionUID = 1L;

    private final transient RecordTable<?> records;

    FittingTable(RecordTable<?> records) {
        super(records);
        this.records = records;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        ToIntFunction<TableColumn> needed =
                records.isExtended() ? TableColumn::getPreferredWidth : TableColumn::getMinWidth;
        return getParent() == null || getParent().getWidth() >= width(0, getColumnCount(), needed);
    }

    /** Asked for only where the table does not fill the width. */
    @Override
    public Dimension getPreferredSize() {
        Dimension preferred = super.getPreferredSize();
        if (getParent() == null || !records.isExtended()) {
            return preferred;
        }
        int first = records.firstCount();
        int alone = Math.max(getParent().getWidth(), width(0, first, TableColumn::getMinWidth));
        int added = width(first, getColumnCount(), TableColumn::getPreferredWidth);
        return new Dimension(Math.min(preferred.width, alone + added), preferred.height);
    }

    private int width(int from, int until, ToIntFunction<TableColumn> width) {
        return Collections.list(getColumnModel().getColumns()).subList(from, until).stream()
                .mapToInt(width)
                .sum();
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
