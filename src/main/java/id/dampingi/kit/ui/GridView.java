package id.dampingi.kit.ui;

import id.dampingi.kit.form.Grid;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.UIManager;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.jspecify.annotations.Nullable;

/** A {@link Grid} on screen: its row titles stay at the left while the cells scroll. */
public final class GridView {
    private final Grid grid;
    private final GridTable cells;
    private final JTable titles;
    private final JScrollPane scroll;

    /** {@code name} is the handle of the cells in tests; {@code titleWidth} in pixels. */
    public GridView(String name, String rowsTitle, int titleWidth, Grid grid) {
        this.grid = grid;
        cells = new GridTable(grid);
        cells.setName(name);
        cells.getAccessibleContext().setAccessibleName(rowsTitle);
        titles = new JTable(new Titles());
        titles.setName(name + ".titles");
        titles.setFocusable(false);
        titles.setRowHeight(cells.getRowHeight());
        titles.setRowSelectionAllowed(false);
        titles.setDefaultRenderer(Object.class, new TitleCell());
        titles.setPreferredScrollableViewportSize(new Dimension(titleWidth, 0));
        titles.getColumnModel().getColumn(0).setPreferredWidth(titleWidth);
        scroll = new JScrollPane(cells);
        scroll.setRowHeaderView(titles);
        scroll.setCorner(JScrollPane.UPPER_LEADING_CORNER, corner(rowsTitle));
        scroll.getViewport().setBackground(cells.getBackground());
    }

    /** The grid has other texts, problems, rows or columns. */
    public void changed() {
        cells.changed();
        ((AbstractTableModel) titles.getModel()).fireTableDataChanged();
    }

    /** Takes what is being typed. */
    public void stop() {
        cells.stop();
    }

    public JTable cells() {
        return cells;
    }

    public JComponent component() {
        return scroll;
    }

    private static JPanel corner(String text) {
        var corner = new JPanel(new BorderLayout());
        var label = new JLabel(text);
        label.setFont(UIManager.getFont("TableHeader.font"));
        label.setForeground(Theme.color("secondary"));
        label.setBorder(BorderFactory.createEmptyBorder(0, 10, 0, 10));
        corner.setBackground(Theme.color("content"));
        corner.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Theme.color("line")));
        corner.add(label);
        return corner;
    }

    /** One column with the row titles. */
    private final class Titles extends AbstractTableModel {
        private static final long serialVersionUID = 1L;

        @Override
        public int getRowCount() {
            return grid.rows();
        }

        @Override
        public int getColumnCount() {
            return 1;
        }

        @Override
        public Object getValueAt(int row, int column) {
            return grid.rowTitle(row);
        }
    }

    /** A row title; headings in semibold on a tint. */
    private final class TitleCell extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(
                JTable table, @Nullable Object value, boolean selected, boolean focus, int row, int column) {
            super.getTableCellRendererComponent(table, value, false, false, row, column);
            boolean heading = grid.heading(row);
            setFont(heading ? Theme.headingFont().deriveFont(13f) : table.getFont());
            setBackground(heading ? Theme.color("sidebar") : table.getBackground());
            setForeground(table.getForeground());
            String note = grid.rowNote(row);
            setToolTipText(note.isEmpty() ? grid.rowTitle(row) : grid.rowTitle(row) + " · " + note);
            return this;
        }
    }
}
