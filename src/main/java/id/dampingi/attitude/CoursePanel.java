package id.dampingi.attitude;

import id.dampingi.attitude.AttitudeOverview.Point;
import id.dampingi.attitude.AttitudeOverview.Seen;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
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
import javax.swing.JPanel;

/** The index over the months: what the facilitator says as a line, what people say of themselves as a dashed one; dots are surveys. */
final class CoursePanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int LEFT = 30;
    private static final int TOP = 26;
    private static final int BOTTOM = 22;
    private static final int RIGHT = 8;
    private static final BasicStroke LINE = new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke DASHED =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 4}, 0);

    private transient List<Point> points = List.of();

    CoursePanel() {
        setName("attitude.course");
        setOpaque(false);
        setPreferredSize(new Dimension(260, 160));
        setMinimumSize(new Dimension(120, 120));
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
        legend(g);
        draw(g, Point::self, Theme.color("secondary"), DASHED);
        draw(g, Point::facilitator, Theme.color("accent"), LINE);
        g.dispose();
    }

    private void scale(Graphics2D g) {
        for (int index : new int[] {0, 50, 100}) {
            int y = (int) y(index);
            g.setColor(Theme.color("line"));
            g.drawLine(LEFT, y, getWidth() - RIGHT, y);
            g.setColor(Theme.color("secondary"));
            String text = String.valueOf(index);
            g.drawString(
                    text,
                    LEFT - 8 - g.getFontMetrics().stringWidth(text),
                    y + g.getFontMetrics().getAscent() / 2 - 1);
        }
    }

    private void months(Graphics2D g) {
        g.setColor(Theme.color("secondary"));
        int y = getHeight() - 4;
        g.drawString(month(points.get(0).month()), LEFT, y);
        String last = month(points.get(points.size() - 1).month());
        g.drawString(last, getWidth() - RIGHT - g.getFontMetrics().stringWidth(last), y);
    }

    private static String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMM yyyy", Words.locale()));
    }

    private void legend(Graphics2D g) {
        int x = legend(g, LEFT, "attitude.facilitator", Theme.color("accent"), LINE);
        legend(g, x + 18, "attitude.self", Theme.color("secondary"), DASHED);
    }

    private static int legend(Graphics2D g, int x, String key, Color color, BasicStroke stroke) {
        int ascent = g.getFontMetrics().getAscent();
        g.setColor(color);
        g.setStroke(stroke);
        g.drawLine(x, ascent / 2 + 2, x + 18, ascent / 2 + 2);
        g.setColor(Theme.color("secondary"));
        String text = Words.text(key);
        g.drawString(text, x + 24, ascent);
        return x + 24 + g.getFontMetrics().stringWidth(text);
    }

    private void draw(Graphics2D g, Function<Point, Seen> rater, Color color, BasicStroke stroke) {
        var path = new Path2D.Double();
        boolean on = false;
        for (int i = 0; i < points.size(); i++) {
            Seen seen = rater.apply(points.get(i));
            if (seen.index().isEmpty()) {
                on = false;
            } else if (on) {
                path.lineTo(x(i), y(seen.index().getAsDouble()));
            } else {
                path.moveTo(x(i), y(seen.index().getAsDouble()));
                on = true;
            }
        }
        g.setColor(color);
        g.setStroke(stroke);
        g.draw(path);
        for (int i = 0; i < points.size(); i++) {
            Seen seen = rater.apply(points.get(i));
            if (seen.fresh() && seen.index().isPresent()) {
                g.fill(new Ellipse2D.Double(x(i) - 3, y(seen.index().getAsDouble()) - 3, 6, 6));
            }
        }
    }

    private double x(int i) {
        double room = getWidth() - LEFT - RIGHT - 6.0;
        return LEFT + 3 + room * i / Math.max(1, points.size() - 1);
    }

    private double y(double index) {
        return TOP + (getHeight() - TOP - BOTTOM) * (1 - index / 100);
    }
}
