package id.dampingi.attitude;

import id.dampingi.attitude.AttitudeOverview.Point;
import id.dampingi.attitude.AttitudeOverview.Seen;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Theme;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The index over the months, as the facilitator sees it and as people see themselves; a dot is a month with surveys. */
final class CoursePanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int LEFT = 30;
    private static final int TOP = 8;
    private static final int BOTTOM = 20;
    private static final int RIGHT = 4;

    /** How a rater is drawn: told apart without colour too. */
    private enum Line implements Icon {
        FACILITATOR("accent", new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)),
        SELF(
                "secondary",
                new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0));

        private final String color;
        private final BasicStroke stroke;

        Line(String color, BasicStroke stroke) {
            this.color = color;
            this.stroke = stroke;
        }

        private void choose(Graphics2D g) {
            g.setColor(Theme.color(color));
            g.setStroke(stroke);
        }

        @Override
        public void paintIcon(Component place, Graphics graphics, int x, int y) {
            var g = (Graphics2D) graphics.create();
            choose(g);
            g.drawLine(x, y + getIconHeight() / 2, x + getIconWidth(), y + getIconHeight() / 2);
            g.dispose();
        }

        @Override
        public int getIconWidth() {
            return 16;
        }

        @Override
        public int getIconHeight() {
            return 10;
        }
    }

    private transient List<Point> points = List.of();

    CoursePanel() {
        setName("attitude.course");
        setOpaque(false);
        setPreferredSize(new Dimension(240, 104));
        setMinimumSize(new Dimension(120, 80));
    }

    static JLabel facilitatorLine() {
        return line(Line.FACILITATOR);
    }

    static JLabel selfLine() {
        return line(Line.SELF);
    }

    private static JLabel line(Line line) {
        JLabel label = Theme.small("");
        label.setIcon(line);
        label.setIconTextGap(6);
        return label;
    }

    void show(List<Point> newPoints) {
        points = newPoints;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (points.isEmpty()) {
            return;
        }
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setFont(Theme.smallFont());
        scale(g);
        months(g);
        draw(g, Line.SELF, Point::self);
        draw(g, Line.FACILITATOR, Point::facilitator);
        g.dispose();
    }

    private void scale(Graphics2D g) {
        for (int index : new int[] {0, 50, 100}) {
            int y = (int) y(index);
            g.setColor(Theme.color("line"));
            g.drawLine(LEFT, y, getWidth() - RIGHT, y);
            g.setColor(Theme.color("secondary"));
            String text = String.valueOf(index);
            int width = g.getFontMetrics().stringWidth(text);
            g.drawString(text, LEFT - 8 - width, y + g.getFontMetrics().getAscent() / 2 - 1);
        }
    }

    private void months(Graphics2D g) {
        g.setColor(Theme.color("secondary"));
        int y = getHeight() - 3;
        g.drawString(month(points.get(0).month()), LEFT, y);
        String last = month(points.get(points.size() - 1).month());
        g.drawString(last, getWidth() - RIGHT - g.getFontMetrics().stringWidth(last), y);
    }

    private static String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMM yyyy", Words.locale()));
    }

    /** From survey to survey, and on until now as long as the last one counts. */
    private void draw(Graphics2D g, Line line, Function<Point, Seen> rater) {
        var path = new Path2D.Double();
        boolean on = false;
        line.choose(g);
        for (int i = 0; i < points.size(); i++) {
            Seen seen = rater.apply(points.get(i));
            if (seen.index().isEmpty()) {
                on = false;
                continue;
            }
            double y = y(seen.index().getAsDouble());
            if (!on) {
                path.moveTo(x(i), y);
            } else if (seen.fresh() || i == points.size() - 1) {
                path.lineTo(x(i), y);
            }
            on = true;
            if (seen.fresh()) {
                g.fill(new Ellipse2D.Double(x(i) - 3, y - 3, 6, 6));
            }
        }
        g.draw(path);
    }

    private double x(int i) {
        double room = getWidth() - LEFT - RIGHT - 6.0;
        return LEFT + 3 + room * i / Math.max(1, points.size() - 1);
    }

    private double y(double index) {
        return TOP + (getHeight() - TOP - BOTTOM) * (1 - index / 100);
    }
}
