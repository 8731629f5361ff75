package id.dampingi.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** How many groups have each rating. */
final class RatingChart extends Chart {
    private static final long serialVersionUID = 1;

    /** {@code name} says the rating with its shape, {@code share} the part of all groups. */
    record Bar(String name, String count, String share, int groups, Color color) implements Serializable {}

    private final List<Bar> bars;

    RatingChart(List<Bar> bars) {
        this.bars = List.copyOf(bars);
    }

    @Override
    String description() {
        return bars.stream().map(bar -> bar.name() + ": " + bar.count()).collect(Collectors.joining("; "));
    }

    @Override
    void draw(Pen pen, Rectangle2D area) {
        int most = Math.max(1, bars.stream().mapToInt(Bar::groups).max().orElse(1));
        double row = area.getHeight() / bars.size();
        double left = area.getX() + 82;
        double right = area.getMaxX() - 58;
        double thick = Math.min(12, row * 0.6);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double middle = area.getY() + row * (i + 0.5);
            pen.font(Font.PLAIN, 8);
            pen.text(pen.cut(bar.name(), 80), area.getX(), middle + pen.drop(), Palette.INK);
            pen.fill(new Rectangle2D.Double(left, middle - thick / 2, right - left, thick), Palette.TRACK);
            double length = (right - left) * bar.groups() / most;
            pen.fill(new Rectangle2D.Double(left, middle - thick / 2, length, thick), bar.color());
            pen.font(Font.BOLD, 8);
            pen.textTo(bar.count(), right + 24, middle + pen.drop(), Palette.INK);
            pen.font(Font.PLAIN, 7.5f);
            pen.textTo(bar.share(), area.getMaxX(), middle + pen.drop(), Palette.MUTED);
        }
    }
}
