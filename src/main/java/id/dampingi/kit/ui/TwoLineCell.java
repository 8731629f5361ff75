package id.dampingi.kit.ui;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import javax.swing.SwingUtilities;
import javax.swing.table.DefaultTableCellRenderer;

/**
 * A cell with two lines, the second smaller, behind its icon if it has one. It draws them itself: as markup they would be
 * read anew for each cell, which a long list feels.
 */
abstract class TwoLineCell extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;

    private static final int MARGIN = 10;

    private Lines lines = new Lines("", "");
    private Color below = Color.GRAY;

    /** @param color of the second line; the first has that of the cell */
    final void lines(Lines newLines, Color color) {
        lines = newLines;
        below = color;
        getAccessibleContext().setAccessibleName((lines.first() + " " + lines.second()).strip());
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        int first = getFontMetrics(getFont()).stringWidth(lines.first());
        int second = getFontMetrics(Theme.smallFont()).stringWidth(lines.second());
        return new Dimension(Math.max(size.width, left() + Math.max(first, second) + MARGIN), size.height);
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
        g.setColor(below);
        g.setFont(Theme.smallFont());
        line(g, lines.second(), getHeight() / 2 + 9);
        g.dispose();
    }

    private int left() {
        return getIcon() == null ? MARGIN : MARGIN + getIcon().getIconWidth() + getIconTextGap();
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
                new Rectangle(0, 0, getWidth() - left() - MARGIN, getHeight()),
                new Rectangle(),
                new Rectangle(),
                0);
        g.drawString(fitting, left(), middle + (metrics.getAscent() - metrics.getDescent()) / 2);
    }
}
