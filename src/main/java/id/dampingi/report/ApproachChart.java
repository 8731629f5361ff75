package id.dampingi.report;

import id.dampingi.approach.Approach;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A bar for the score of each approach, with a mark where it was expected to be by now; the scale ends at 120 %. */
final class ApproachChart extends Chart {
    private static final long serialVersionUID = 1;
    private static final double END = 1.2;

    /**
     * A bar.
     *
     * @param score as a fraction, null without data
     * @param expected as a fraction, null when nothing was expected
     */
    record Bar(
            Approach approach,
            String name,
            String value,
            @Nullable Double score,
            @Nullable Double expected) implements java.io.Serializable {}

    private final List<Bar> bars;
    private final String scoreName;
    private final String expectedName;

    ApproachChart(List<Bar> bars, String scoreName, String expectedName) {
        this.bars = List.copyOf(bars);
        this.scoreName = scoreName;
        this.expectedName = expectedName;
    }

    @Override
    String description() {
        return bars.stream().map(bar -> bar.name() + ": " + bar.value()).collect(Collectors.joining("; "));
    }

    @Override
    void draw(Pen pen, Rectangle2D area) {
        double left = area.getX();
        double right = area.getMaxX();
        double top = area.getY() + 2;
        double bottom = area.getMaxY() - 28;
        double row = (bottom - top) / bars.size();
        double end = right - 2;
        for (int i = 0; i < bars.size(); i++) {
            bar(pen, bars.get(i), left, end, top + i * row, row);
        }
        scale(pen, left, end, top, bottom);
        legend(pen, left, area.getMaxY() - 3);
    }

    private static void bar(Pen pen, Bar bar, double left, double end, double y, double row) {
        double thick = Math.min(11, row * 0.36);
        double barTop = y + row - thick - 5;
        pen.font(Font.BOLD, 8);
        pen.text(bar.name(), left, barTop - 4, Palette.INK);
        if (bar.score() == null) {
            pen.font(Font.ITALIC, 8);
            pen.textTo(bar.value(), end, barTop - 4, Palette.MUTED);
        } else {
            pen.textTo(bar.value(), end, barTop - 4, Palette.INK);
        }
        pen.fill(new Rectangle2D.Double(left, barTop, end - left, thick), Palette.TRACK);
        if (bar.score() != null) {
            double length = (end - left) * Math.min(Math.max(bar.score(), 0), END) / END;
            pen.fill(new Rectangle2D.Double(left, barTop, length, thick), Palette.of(bar.approach()));
        }
        if (bar.expected() != null) {
            mark(pen, left + (end - left) * Math.min(Math.max(bar.expected(), 0), END) / END, barTop, thick);
        }
    }

    /** A line across the bar with a white rim, so that it is seen on dark and on light. */
    private static void mark(Pen pen, double x, double y, double thick) {
        var line = new Line2D.Double(x, y - 1.5, x, y + thick + 1.5);
        pen.line(line, Color.WHITE, new BasicStroke(3.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        pen.line(line, Palette.INK, new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        Path2D head = new Path2D.Double();
        head.moveTo(x - 2.6, y - 4.5);
        head.lineTo(x + 2.6, y - 4.5);
        head.lineTo(x, y - 0.8);
        head.closePath();
        pen.fill(head, Palette.INK);
    }

    private static void scale(Pen pen, double left, double end, double top, double bottom) {
        pen.font(Font.PLAIN, 6.5f);
        for (int percent = 0; percent <= 100; percent += 25) {
            double x = left + (end - left) * percent / 100 / END;
            pen.line(new Line2D.Double(x, bottom - 3, x, bottom), Palette.MUTED, new BasicStroke(0.5f));
            String label = percent + "%";
            if (percent == 0) {
                pen.text(label, x, bottom + 7.5, Palette.MUTED);
            } else {
                pen.textAround(label, x, bottom + 7.5, Palette.MUTED);
            }
        }
    }

    private void legend(Pen pen, double left, double y) {
        pen.font(Font.PLAIN, 7);
        pen.fill(new Rectangle2D.Double(left, y - 5, 9, 5), Palette.MUTED);
        pen.text(scoreName, left + 12, y, Palette.MUTED);
        double x = left + 12 + pen.width(scoreName) + 14;
        mark(pen, x, y - 5, 5);
        pen.text(expectedName, x + 6, y, Palette.MUTED);
    }
}
