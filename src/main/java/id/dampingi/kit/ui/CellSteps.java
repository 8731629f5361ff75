package id.dampingi.kit.ui;

import id.dampingi.kit.ui.Steps.Point;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import org.jspecify.annotations.Nullable;

/** Shows {@link Steps} in a table; each kind of point has a shape of its own, to be told apart without colour. */
final class CellSteps extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;

    private static final int MARGIN = 10;
    private static final int SIZE = 10;
    private static final int PITCH = 20;

    private transient Steps steps = new Steps(List.of(), "", "secondary", "");

    @Override
    public Component getTableCellRendererComponent(
            JTable table, @Nullable Object value, boolean selected, boolean focus, int row, int column) {
        super.getTableCellRendererComponent(table, "", selected, false, row, column);
        steps = value instanceof Steps some ? some : new Steps(List.of(), "", "secondary", "");
        setToolTipText(steps.tip().isEmpty() ? null : steps.tip());
        getAccessibleContext().setAccessibleName(steps.text());
        return this;
    }

    @Override
    public Dimension getPreferredSize() {
        int words = getFontMetrics(getFont()).stringWidth(steps.text());
        return new Dimension(MARGIN + strip() + MARGIN + words + MARGIN, super.getPreferredSize().height);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        int middle = getHeight() / 2;
        Color color = Theme.color(steps.color());
        for (int i = 0; i < steps.points().size(); i++) {
            Point point = steps.points().get(i);
            int x = MARGIN + i * PITCH;
            if (i > 0) {
                g.setColor(point == Point.TO_COME ? Theme.color("line") : color);
                g.setStroke(new BasicStroke(2));
                g.draw(new Line2D.Double(x - PITCH + SIZE + 2.0, middle, x - 2.0, middle));
            }
            paint(g, point, x, middle - SIZE / 2, color);
        }
        var metrics = g.getFontMetrics();
        g.setColor(color);
        g.drawString(
                steps.text(), MARGIN + strip() + MARGIN, middle + (metrics.getAscent() - metrics.getDescent()) / 2);
        g.dispose();
    }

    private static void paint(Graphics2D g, Point point, int x, int y, Color color) {
        double ring = 1.8;
        var whole = new Ellipse2D.Double(x, y, SIZE, SIZE);
        var inside = new Ellipse2D.Double(x + ring / 2, y + ring / 2, SIZE - ring, SIZE - ring);
        g.setStroke(new BasicStroke((float) ring, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        switch (point) {
            case DONE -> {
                g.setColor(color);
                g.fill(whole);
            }
            case GAP -> {
                g.setColor(Theme.color("warning"));
                g.draw(inside);
                g.draw(new Line2D.Double(x + SIZE / 2.0, y + 3, x + SIZE / 2.0, y + 5));
                g.draw(new Line2D.Double(x + SIZE / 2.0, y + 7.4, x + SIZE / 2.0, y + 7.5));
            }
            case STOPPED -> {
                g.setColor(color);
                g.draw(new Line2D.Double(x + 1, y + 1, x + SIZE - 1.0, y + SIZE - 1.0));
                g.draw(new Line2D.Double(x + SIZE - 1.0, y + 1, x + 1, y + SIZE - 1.0));
            }
            case TO_COME -> {
                g.setColor(Theme.color("faint"));
                g.draw(inside);
            }
        }
    }

    private int strip() {
        int count = steps.points().size();
        return count == 0 ? 0 : (count - 1) * PITCH + SIZE;
    }
}
