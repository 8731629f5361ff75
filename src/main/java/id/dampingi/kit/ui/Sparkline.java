package id.dampingi.kit.ui;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Arrays;
import javax.swing.JComponent;

/** A small line of values over time; a gap where there is none, a dot at the last. Scaled from 0 to at least 1 (100%). */
public final class Sparkline extends JComponent {
    private static final long serialVersionUID = 1L;

    private static final double EDGE = 4;

    private final String color;
    private double[] values = {};

    /** {@code color} of the palette, see {@link Theme#color}. */
    public Sparkline(String color) {
        this.color = color;
        setPreferredSize(new Dimension(140, 36));
        setMinimumSize(new Dimension(60, 24));
    }

    /** NaN where there is no value. */
    public void show(double... newValues) {
        values = newValues.clone();
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (values.length == 0) {
            return;
        }
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Theme.color("line"));
        g.drawLine(0, getHeight() - 2, getWidth(), getHeight() - 2);
        g.setColor(Theme.color(color));
        g.setStroke(new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(line());
        for (int i = 0; i < values.length; i++) {
            boolean alone = !Double.isNaN(values[i]) && !has(i - 1) && !has(i + 1);
            if (alone || i == last()) {
                double r = i == last() ? 3 : 1.8;
                g.fill(new Ellipse2D.Double(x(i) - r, y(values[i]) - r, 2 * r, 2 * r));
            }
        }
        g.dispose();
    }

    private Path2D line() {
        var path = new Path2D.Double();
        for (int i = 0; i < values.length; i++) {
            if (has(i) && has(i - 1)) {
                path.lineTo(x(i), y(values[i]));
            } else if (has(i)) {
                path.moveTo(x(i), y(values[i]));
            }
        }
        return path;
    }

    private boolean has(int i) {
        return i >= 0 && i < values.length && !Double.isNaN(values[i]);
    }

    private int last() {
        int last = values.length - 1;
        while (last >= 0 && Double.isNaN(values[last])) {
            last--;
        }
        return last;
    }

    private double x(int i) {
        return EDGE + (getWidth() - 2 * EDGE) * i / Math.max(1, values.length - 1);
    }

    private double y(double value) {
        double most = Math.max(
                1, Arrays.stream(values).filter(v -> !Double.isNaN(v)).max().orElse(1));
        double room = getHeight() - 2 * EDGE - 2;
        return EDGE + room * (1 - Math.max(0, value) / most);
    }
}
