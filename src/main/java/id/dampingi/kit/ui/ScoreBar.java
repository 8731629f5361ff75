package id.dampingi.kit.ui;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;

/** A bar from nothing to everything; a score beyond 100% fills it whole. */
public final class ScoreBar extends JComponent {
    private static final long serialVersionUID = 1L;

    private final String color;
    private double fraction = Double.NaN;

    /** {@code color} of the palette, see {@link Theme#color}. */
    public ScoreBar(String color) {
        this.color = color;
        setPreferredSize(new Dimension(120, 8));
        setMinimumSize(new Dimension(40, 8));
    }

    /** 1 is 100%; NaN for no data. */
    public void show(double newFraction) {
        fraction = newFraction;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paint(g, 0, (getHeight() - 8) / 2, getWidth(), 8, fraction, Theme.color(color));
        g.dispose();
    }

    static void paint(Graphics2D g, int x, int y, int width, int height, double fraction, Color color) {
        g.setColor(Theme.color("line"));
        g.fill(new RoundRectangle2D.Double(x, y, width, height, height, height));
        if (fraction > 0) {
            g.setColor(color);
            double filled = Math.max(height, Math.min(1, fraction) * width);
            g.fill(new RoundRectangle2D.Double(x, y, filled, height, height, height));
        }
    }
}
