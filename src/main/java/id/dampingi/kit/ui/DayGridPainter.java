package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Words;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;

/** Paints a {@link DayGrid}. */
final class DayGridPainter<T> {
    private static final int DAYS = 7;
    private static final int DISC = 22;

    private final DayGridView<T> view;
    private final DayGridCells<T> cells;
    private final JComponent grid;

    DayGridPainter(DayGridView<T> view, DayGridCells<T> cells, JComponent grid) {
        this.view = view;
        this.cells = cells;
        this.grid = grid;
    }

    /** @param target the day over which something is being dragged */
    void paint(Graphics2D g, Optional<LocalDate> target) {
        List<LocalDate> days = view.days();
        for (int i = 0; i < days.size(); i++) {
            if (i < DAYS) {
                head(g, days.get(i), cells.cell(i));
            }
            day(g, days.get(i), cells.cell(i));
        }
        target.filter(days::contains).ifPresent(day -> frame(g, cells.cell(day), Theme.color("accent"), 2));
    }

    private void head(Graphics2D g, LocalDate day, Rectangle cell) {
        g.setFont(Theme.smallFont());
        g.setColor(Theme.color("secondary"));
        String name =
                day.getDayOfWeek().getDisplayName(cell.width > 90 ? TextStyle.FULL : TextStyle.SHORT, Words.locale());
        text(g, name, new Rectangle(cell.x + 8, 0, cell.width - 12, DayGridCells.HEAD));
    }

    private void day(Graphics2D g, LocalDate day, Rectangle cell) {
        boolean chosen = day.equals(view.chosen());
        g.setColor(Theme.color(view.isFaint(day) ? "sidebar" : "content"));
        g.fill(cell);
        frame(g, cell, Theme.color("line"), 1);
        if (chosen) {
            frame(g, cell, Theme.color(grid.isFocusOwner() ? "accent" : "faint"), 2);
        }
        number(g, day, cell);
        List<T> shown = cells.shown(day);
        for (int i = 0; i < shown.size(); i++) {
            item(g, shown.get(i), cells.line(day, i));
        }
        int more = view.number(day) - shown.size();
        if (more > 0) {
            g.setFont(Theme.smallFont());
            g.setColor(Theme.color("secondary"));
            Rectangle line = cells.line(day, shown.size());
            text(g, Words.text("date.more", more), new Rectangle(line.x + 8, line.y, line.width - 8, line.height));
        }
    }

    private void number(Graphics2D g, LocalDate day, Rectangle cell) {
        boolean today = day.equals(view.today());
        String number = String.valueOf(day.getDayOfMonth());
        g.setFont(today ? grid.getFont().deriveFont(Font.BOLD) : grid.getFont());
        FontMetrics metrics = g.getFontMetrics();
        int middle = cell.x + 6 + DISC / 2;
        if (today) {
            g.setColor(Theme.color("accent"));
            g.fillOval(cell.x + 6, cell.y + 3, DISC, DISC);
        }
        g.setColor(today ? Theme.color("content") : view.isFaint(day) ? Theme.color("faint") : grid.getForeground());
        g.drawString(
                number,
                middle - metrics.stringWidth(number) / 2,
                cell.y + 3 + (DISC - metrics.getHeight()) / 2 + metrics.getAscent());
    }

    private void item(Graphics2D g, T item, Rectangle line) {
        Lines lines = view.lines(item);
        if (view.isStrong(item)) {
            g.setColor(Theme.color("accentSoft"));
            g.fillRoundRect(line.x, line.y, line.width, line.height, 6, 6);
        }
        g.setColor(Theme.color(view.color(item)));
        g.fillRoundRect(line.x, line.y, 3, line.height, 3, 3);
        g.setFont(Theme.smallFont());
        g.setColor(grid.getForeground());
        var room = new Rectangle(line.x + 8, line.y, line.width - 12, line.height);
        if (cells.isTall()) {
            tall(g, lines, room);
        } else {
            text(g, lines.first(), room);
        }
    }

    /** The first text over two rows where it needs them, the second text below. */
    private void tall(Graphics2D g, Lines lines, Rectangle room) {
        int height = room.height / 3;
        int end = fitting(g.getFontMetrics(), lines.first(), room.width);
        String rest = lines.first().substring(end).strip();
        text(g, lines.first().substring(0, end), new Rectangle(room.x, room.y, room.width, height));
        int next = room.y + height;
        if (!rest.isEmpty()) {
            text(g, rest, new Rectangle(room.x, next, room.width, height));
            next += height;
        }
        g.setColor(Theme.color("secondary"));
        text(g, lines.second(), new Rectangle(room.x, next, room.width, height));
    }

    /** Up to the last blank before the edge; all of it where there is none. */
    private static int fitting(FontMetrics metrics, String text, int width) {
        if (metrics.stringWidth(text) <= width) {
            return text.length();
        }
        int end = 0;
        for (int blank = text.indexOf(' '); blank > 0; blank = text.indexOf(' ', blank + 1)) {
            if (metrics.stringWidth(text.substring(0, blank)) > width) {
                break;
            }
            end = blank;
        }
        return end == 0 ? text.length() : end;
    }

    /** Cut with dots where it is too long. */
    private void text(Graphics2D g, String text, Rectangle room) {
        FontMetrics metrics = g.getFontMetrics();
        String fitting = SwingUtilities.layoutCompoundLabel(
                grid,
                metrics,
                text.substring(0, Math.min(text.length(), 200)),
                null,
                SwingConstants.CENTER,
                SwingConstants.LEADING,
                SwingConstants.CENTER,
                SwingConstants.TRAILING,
                room,
                new Rectangle(),
                new Rectangle(),
                0);
        g.drawString(fitting, room.x, room.y + (room.height - metrics.getHeight()) / 2 + metrics.getAscent());
    }

    private static void frame(Graphics2D g, Rectangle cell, Color color, int width) {
        var before = g.getStroke();
        g.setColor(color);
        g.setStroke(new BasicStroke(width));
        int inset = width / 2;
        g.drawRect(cell.x + inset, cell.y + inset, cell.width - width, cell.height - width);
        g.setStroke(before);
    }
}
