package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Words;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/**
 * One month to pick a day from. Arrows move by days and weeks, Page up and down by months (with Shift by years), Home
 * goes to today, Enter picks.
 */
final class CalendarView extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int CELL = 34;

    private final transient Consumer<LocalDate> picked;
    private final JLabel month = Theme.heading("");
    private final Days days = new Days();
    private LocalDate day;

    CalendarView(LocalDate day, Consumer<LocalDate> picked) {
        super(new MigLayout("insets 8 10 8 10, gapy 4", "[grow]0[]0[]"));
        this.day = day;
        this.picked = picked;
        setName("date.calendar");
        setOpaque(false);
        add(month);
        add(new Command("date.before", () -> go(this.day.minusMonths(1)))
                .icon("chevron-left")
                .iconButton());
        add(
                new Command("date.after", () -> go(this.day.plusMonths(1)))
                        .icon("chevron-right")
                        .iconButton(),
                "wrap");
        add(days, "span, wrap");
        add(new Command("date.today", () -> picked.accept(Today.date())).quietButton(), "span, center");
        setFocusable(true);
        keys();
        go(day);
    }

    private void keys() {
        Shortcuts.inside(this, "LEFT", () -> go(day.minusDays(1)));
        Shortcuts.inside(this, "RIGHT", () -> go(day.plusDays(1)));
        Shortcuts.inside(this, "UP", () -> go(day.minusWeeks(1)));
        Shortcuts.inside(this, "DOWN", () -> go(day.plusWeeks(1)));
        Shortcuts.inside(this, "PAGE_UP", () -> go(day.minusMonths(1)));
        Shortcuts.inside(this, "PAGE_DOWN", () -> go(day.plusMonths(1)));
        Shortcuts.inside(this, "shift PAGE_UP", () -> go(day.minusYears(1)));
        Shortcuts.inside(this, "shift PAGE_DOWN", () -> go(day.plusYears(1)));
        Shortcuts.inside(this, "HOME", () -> go(Today.date()));
        Shortcuts.inside(this, "ENTER", () -> picked.accept(day));
        Shortcuts.inside(this, "SPACE", () -> picked.accept(day));
    }

    private void go(LocalDate to) {
        day = to;
        month.setText(DateTimeFormatter.ofPattern("MMMM yyyy", Words.locale()).format(day));
        getAccessibleContext()
                .setAccessibleName(DateTimeFormatter.ofPattern("d MMMM yyyy", Words.locale())
                        .format(day));
        repaint();
    }

    /** The grid of days, Monday first, painted rather than made of forty-two buttons. */
    private final class Days extends JComponent {
        private static final long serialVersionUID = 1L;

        Days() {
            setPreferredSize(new Dimension(7 * CELL, 7 * CELL - 6));
            addMouseListener(new MouseAdapter() {
                @Override
                public void mousePressed(MouseEvent e) {
                    int row = e.getY() / CELL - 1;
                    if (row >= 0 && e.getX() < 7 * CELL) {
                        picked.accept(first().plusDays(row * 7L + e.getX() / CELL));
                    }
                }
            });
        }

        private LocalDate first() {
            return YearMonth.from(day)
                    .atDay(1)
                    .with(java.time.temporal.TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            var g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setFont(Theme.smallFont());
            g.setColor(Theme.color("secondary"));
            for (DayOfWeek weekDay : DayOfWeek.values()) {
                middle(g, weekDay.getDisplayName(TextStyle.SHORT, Words.locale()), weekDay.ordinal(), 0);
            }
            LocalDate date = first();
            for (int i = 0; i < 42; i++) {
                paintDay(g, date.plusDays(i), i % 7, i / 7 + 1);
            }
            g.dispose();
        }

        private void paintDay(Graphics2D g, LocalDate date, int column, int row) {
            boolean chosen = date.equals(day);
            boolean today = date.equals(Today.date());
            int x = column * CELL + 2;
            int y = row * CELL - 1;
            if (chosen) {
                g.setColor(Theme.color("accent"));
                g.fillRoundRect(x, y, CELL - 4, CELL - 4, 10, 10);
            } else if (today) {
                g.setColor(Theme.color("accentSoft"));
                g.fillRoundRect(x, y, CELL - 4, CELL - 4, 10, 10);
            }
            boolean thisMonth = ChronoUnit.MONTHS.between(YearMonth.from(day), YearMonth.from(date)) == 0;
            g.setColor(chosen ? Theme.color("content") : thisMonth ? getForeground() : Theme.color("faint"));
            g.setFont(today ? getFont().deriveFont(Font.BOLD) : getFont());
            middle(g, String.valueOf(date.getDayOfMonth()), column, row);
        }

        private void middle(Graphics2D g, String text, int column, int row) {
            var metrics = g.getFontMetrics();
            g.drawString(
                    text,
                    column * CELL + (CELL - metrics.stringWidth(text)) / 2,
                    row * CELL + (CELL - 6 - metrics.getHeight()) / 2 + metrics.getAscent());
        }
    }
}
