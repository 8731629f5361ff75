package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Formats;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.jspecify.annotations.Nullable;

/** A percentage with a small bar before it; a dash for no data. */
final class CellBar extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;

    private static final int NUMBER_ROOM = 62;
    private double fraction = Double.NaN;

    CellBar() {
        setHorizontalAlignment(SwingConstants.TRAILING);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, @Nullable Object value, boolean selected, boolean focus, int row, int column) {
        super.getTableCellRendererComponent(table, "", selected, false, row, column);
        fraction = value instanceof Number number ? number.doubleValue() : Double.NaN;
        setText(Double.isNaN(fraction) ? "–" : Formats.percent(fraction));
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        int room = getWidth() - NUMBER_ROOM - 14;
        if (Double.isNaN(fraction) || room < 20) {
            return;
        }
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ScoreBar.paint(g, 12, getHeight() / 2 - 3, room, 6, fraction, Theme.color("accent"));
        g.dispose();
    }
}
