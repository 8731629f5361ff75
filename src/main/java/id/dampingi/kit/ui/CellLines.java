package id.dampingi.kit.ui;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.table.DefaultTableCellRenderer;
import org.jspecify.annotations.Nullable;

/** Shows {@link Lines} in a table. */
final class CellLines extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;

    /** The row that two lines need. */
    static final int ROW_HEIGHT = 50;

    private static final int MARGIN = 10;
    private Lines lines = new Lines("", "");

    @Override
    public Component getTableCellRendererComponent(
            JTable table, @Nullable Object value, boolean selected, boolean focus, int row, int column) {
        super.getTableCellRendererComponent(table, "", selected, false, row, column);
        lines = value instanceof Lines two ? two : new Lines("", "");
        getAccessibleContext().setAccessibleName(lines.first());
        return this;
    }

    @Override
    public Dimension getPreferredSize() {
        int first = getFontMetrics(getFont()).stringWidth(lines.first());
        int second = getFontMetrics(Theme.smallFont()).stringWidth(lines.second());
        return new Dimension(Math.max(first, second) + 2 * MARGIN, ROW_HEIGHT);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        boolean alone = lines.second().isBlank();
        g.setColor(getForeground());
        g.setFont(getFont());
        line(g, lines.first(), alone ? getHeight() / 2 : getHeight() / 2 - 9);
        g.setColor(Theme.color("secondary"));
        g.setFont(Theme.smallFont());
        line(g, lines.second(), getHeight() / 2 + 9);
        g.dispose();
    }

    private void line(Graphics2D g, String text, int middle) {
        var metrics = g.getFontMetrics();
        String fitting = SwingUtilities.layoutCompoundLabel(
                this,
                metrics,
                text.length() > 300 ? text.substring(0, 300) : text,
                null,
                CENTER,
                LEADING,
                CENTER,
                TRAILING,
                new Rectangle(0, 0, getWidth() - 2 * MARGIN, getHeight()),
                new Rectangle(),
                new Rectangle(),
                0);
        g.drawString(fitting, MARGIN, middle + (metrics.getAscent() - metrics.getDescent()) / 2);
    }
}
