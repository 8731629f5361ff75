package id.dampingi.report;

import id.dampingi.approach.Approach;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The scores of the approaches over twelve months. Each line has a dash and a marker of its own, so that it can be told
 * from the others on a black and white copy.
 */
final class TrendChart extends Chart {
    private static final long serialVersionUID = 1;

    /** One line, with its first and last score in words; a score is null in a month without data, and the line has a gap there. */
    record Line(Approach approach, String name, List<Score> scores, String change) implements Serializable {}

    /** A fraction, or null. */
    record Score(@Nullable Double value) implements Serializable {}

    /** What stands below the axis; {@code year} is {@code ""} where it need not be said. */
    record Month(String name, String year) implements Serializable {}

    private final List<Month> months;
    private final List<Line> lines;
    private final String empty;

    TrendChart(List<Month> months, List<Line> lines, String empty) {
        this.months = List.copyOf(months);
        this.lines = List.copyOf(lines);
        this.empty = empty;
    }

    @Override
    String description() {
        return lines.stream().map(line -> line.name() + ": " + line.change()).collect(Collectors.joining("; "));
    }

    @Override
    void draw(Pen pen, Rectangle2D area) {
        double top = area.getY() + 6;
        double bottom = area.getMaxY() - 36;
        double left = area.getX() + 25;
        double right = area.getMaxX() - 2;
        double max = lines.stream()
                .flatMap(line -> line.scores().stream())
                .mapToDouble(score -> score.value() == null ? 0 : score.value())
                .max()
                .orElse(0);
        double end = max > 1 ? 1.25 : 1;
        grid(pen, left, right, top, bottom, end);
        double step = (right - left) / months.size();
        double first = left + step / 2;
        months(pen, first, step, bottom);
        for (Line line : lines) {
            line(pen, line, first, step, bottom, (bottom - top) / end, end);
        }
        if (lines.stream().flatMap(line -> line.scores().stream()).allMatch(score -> score.value() == null)) {
            pen.font(Font.ITALIC, 8);
            pen.textAround(empty, (left + right) / 2, top + (bottom - top) * 0.375 + pen.drop(), Palette.MUTED);
        }
        legend(pen, area.getX(), area.getMaxX(), area.getMaxY() - 3);
    }

    private static void grid(Pen pen, double left, double right, double top, double bottom, double end) {
        pen.font(Font.PLAIN, 6.5f);
        for (double value = 0; value <= end + 0.01; value += 0.25) {
            double y = bottom - (bottom - top) * value / end;
            boolean strong = value == 0 || value == 1;
            pen.line(
                    new Line2D.Double(left, y, right, y),
                    strong ? Palette.MUTED : Palette.LINE,
                    new BasicStroke(strong ? 0.6f : 0.5f));
            pen.textTo(Math.round(value * 100) + "%", left - 4, y + pen.drop(), Palette.MUTED);
        }
    }

    private void months(Pen pen, double first, double step, double bottom) {
        for (int i = 0; i < months.size(); i++) {
            pen.font(Font.PLAIN, 6.5f);
            pen.textAround(months.get(i).name(), first + i * step, bottom + 9, Palette.MUTED);
            pen.font(Font.BOLD, 6.5f);
            pen.textAround(months.get(i).year(), first + i * step, bottom + 17, Palette.MUTED);
        }
    }

    private static void line(Pen pen, Line line, double first, double step, double bottom, double scale, double end) {
        Path2D path = new Path2D.Double();
        boolean down = false;
        for (int i = 0; i < line.scores().size(); i++) {
            Double value = line.scores().get(i).value();
            if (value == null) {
                down = false;
                continue;
            }
            double x = first + i * step;
            double y = bottom - Math.min(Math.max(value, 0), end) * scale;
            if (down) {
                path.lineTo(x, y);
            } else {
                path.moveTo(x, y);
            }
            down = true;
        }
        pen.line(path, Palette.of(line.approach()), stroke(line.approach()));
        for (int i = 0; i < line.scores().size(); i++) {
            Double value = line.scores().get(i).value();
            if (value != null) {
                marker(pen, line.approach(), first + i * step, bottom - Math.min(Math.max(value, 0), end) * scale);
            }
        }
    }

    private static BasicStroke stroke(Approach approach) {
        float @Nullable [] dash = switch (approach) {
            case RELIGIOUS -> null;
            case SOCIAL -> new float[] {5, 2};
            case POLITICAL -> new float[] {1.4f, 1.8f};
            case ECONOMIC -> new float[] {6, 1.8f, 1.4f, 1.8f};
        };
        return new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    private static void marker(Pen pen, Approach approach, double x, double y) {
        Shape shape = switch (approach) {
            case RELIGIOUS -> new Ellipse2D.Double(x - 2.1, y - 2.1, 4.2, 4.2);
            case SOCIAL -> new Rectangle2D.Double(x - 2, y - 2, 4, 4);
            case POLITICAL -> polygon(x, y, 2.7, 3);
            case ECONOMIC -> polygon(x, y, 2.8, 4);
        };
        boolean open = approach == Approach.SOCIAL || approach == Approach.ECONOMIC;
        pen.fill(shape, open ? Color.WHITE : Palette.of(approach));
        pen.line(shape, Palette.of(approach), new BasicStroke(1f));
    }

    /** With three corners a triangle that stands, with four a diamond. */
    private static Path2D polygon(double x, double y, double radius, int corners) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = -Math.PI / 2 + 2 * Math.PI * i / corners;
            double cornerX = x + radius * Math.cos(angle);
            double cornerY = y + radius * Math.sin(angle);
            if (i == 0) {
                path.moveTo(cornerX, cornerY);
            } else {
                path.lineTo(cornerX, cornerY);
            }
        }
        path.closePath();
        return path;
    }

    private void legend(Pen pen, double left, double right, double y) {
        pen.font(Font.PLAIN, 7);
        double sample = 20;
        double gap = 12;
        double total = lines.stream()
                        .mapToDouble(line -> sample + 4 + pen.width(line.name()) + gap)
                        .sum()
                - gap;
        double x = (left + right - total) / 2;
        for (Line line : lines) {
            double middle = y - pen.drop();
            pen.line(
                    new Line2D.Double(x, middle, x + sample, middle),
                    Palette.of(line.approach()),
                    stroke(line.approach()));
            marker(pen, line.approach(), x + sample / 2, middle);
            pen.text(line.name(), x + sample + 4, y, Palette.MUTED);
            x += sample + 4 + pen.width(line.name()) + gap;
        }
    }
}
