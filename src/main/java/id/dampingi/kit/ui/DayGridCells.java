package id.dampingi.kit.ui;

import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Where the days of a {@link DayGrid} stand, and the lines on them. A single week has room for two rows a line. */
final class DayGridCells<T> {
    static final int HEAD = 26;
    private static final int DAYS = 7;
    private static final int NUMBER = 26;
    private static final int LINE = 20;
    private static final int TALL_LINE = 56;
    private static final int MARGIN = 4;

    private final DayGridView<T> view;
    private final Supplier<Dimension> size;

    DayGridCells(DayGridView<T> view, Supplier<Dimension> size) {
        this.view = view;
        this.size = size;
    }

    boolean isTall() {
        return view.days().size() == DAYS;
    }

    /** Cells share their pixels so that the last ends at the edge. */
    Rectangle cell(int index) {
        int column = index % DAYS;
        int row = index / DAYS;
        int rows = Math.max(1, view.days().size() / DAYS);
        int left = size.get().width * column / DAYS;
        int top = HEAD + (size.get().height - HEAD) * row / rows;
        return new Rectangle(
                left,
                top,
                size.get().width * (column + 1) / DAYS - left,
                HEAD + (size.get().height - HEAD) * (row + 1) / rows - top);
    }

    Rectangle cell(LocalDate day) {
        return cell(view.days().indexOf(day));
    }

    /** How many lines a day has room for; when there are more, the last tells how many. */
    int room(LocalDate day) {
        return Math.max(1, (cell(day).height - NUMBER - MARGIN) / lineHeight());
    }

    /** The lines of a day that are shown whole. */
    List<T> shown(LocalDate day) {
        List<T> all = view.on(day);
        int room = room(day);
        boolean allFit = view.number(day) <= room;
        return allFit ? all : all.subList(0, Math.min(all.size(), Math.max(0, room - 1)));
    }

    Rectangle line(LocalDate day, int number) {
        Rectangle cell = cell(day);
        return new Rectangle(
                cell.x + MARGIN, cell.y + NUMBER + number * lineHeight(), cell.width - 2 * MARGIN, lineHeight() - 2);
    }

    Optional<LocalDate> dayAt(Point point) {
        List<LocalDate> days = view.days();
        for (int i = 0; i < days.size(); i++) {
            if (cell(i).contains(point)) {
                return Optional.of(days.get(i));
            }
        }
        return Optional.empty();
    }

    Optional<T> itemAt(Point point) {
        return dayAt(point).flatMap(day -> {
            List<T> shown = shown(day);
            for (int i = 0; i < shown.size(); i++) {
                if (line(day, i).contains(point)) {
                    return Optional.of(shown.get(i));
                }
            }
            return Optional.empty();
        });
    }

    private int lineHeight() {
        return isTall() ? TALL_LINE : LINE;
    }
}
