package id.dampingi.kit.ui;

import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.LocalDate;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/**
 * Weeks with short lines on their days, painted rather than made of hundreds of parts. Arrows move by days and weeks, Page
 * up and down by what is seen, Home goes to today, Enter opens the day; a click opens a line, a double click on a day adds to
 * it, and what is movable is dragged to another day.
 *
 * @param <T> what stands on the days
 */
public final class DayGrid<T> extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient DayGridView<T> view;
    private final transient DayGridCells<T> cells;
    private final transient DayGridPainter<T> painter;
    private transient Optional<LocalDate> target = Optional.empty();

    public DayGrid(String key, DayGridView<T> view) {
        this.view = view;
        cells = new DayGridCells<>(view, this::getSize);
        painter = new DayGridPainter<>(view, cells, this);
        setName(key);
        setOpaque(false);
        setFocusable(true);
        setMinimumSize(new Dimension(420, 260));
        keys();
        var mouse = new Mouse();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent e) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent e) {
                repaint();
            }
        });
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    /** Where a day stands. */
    public Rectangle cell(LocalDate day) {
        return cells.cell(day);
    }

    /** Where a line of a day stands. */
    public Rectangle line(LocalDate day, int number) {
        return cells.line(day, number);
    }

    public void refresh() {
        getAccessibleContext().setAccessibleName(view.spoken());
        repaint();
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent e) {
        return cells.itemAt(e.getPoint()).map(view::tip).orElse(null);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        painter.paint(g, target);
        g.dispose();
    }

    private void keys() {
        Shortcuts.inside(this, "LEFT", () -> view.choose(view.chosen().minusDays(1)));
        Shortcuts.inside(this, "RIGHT", () -> view.choose(view.chosen().plusDays(1)));
        Shortcuts.inside(this, "UP", () -> view.choose(view.chosen().minusWeeks(1)));
        Shortcuts.inside(this, "DOWN", () -> view.choose(view.chosen().plusWeeks(1)));
        Shortcuts.inside(this, "PAGE_UP", () -> view.step(-1));
        Shortcuts.inside(this, "PAGE_DOWN", () -> view.step(1));
        Shortcuts.inside(this, "HOME", () -> view.choose(view.today()));
        Shortcuts.inside(this, "ENTER", view::openDay);
    }

    private void target(Optional<LocalDate> day) {
        target = day;
        setCursor(Cursor.getPredefinedCursor(day.isPresent() ? Cursor.MOVE_CURSOR : Cursor.DEFAULT_CURSOR));
        repaint();
    }

    /** A line that was not dragged away was clicked. */
    private final class Mouse extends MouseAdapter {
        private static final int A_CLICK = 6;

        private Optional<T> pressed = Optional.empty();
        private Point at = new Point();

        @Override
        public void mousePressed(MouseEvent e) {
            requestFocusInWindow();
            at = e.getPoint();
            pressed = cells.itemAt(at);
            cells.dayAt(at).ifPresent(view::choose);
        }

        @Override
        public void mouseDragged(MouseEvent e) {
            if (pressed.filter(view::isMovable).isPresent() && at.distance(e.getPoint()) > A_CLICK) {
                target(cells.dayAt(e.getPoint()));
            }
        }

        @Override
        public void mouseReleased(MouseEvent e) {
            Optional<LocalDate> to = target;
            Optional<T> item = pressed;
            target(Optional.empty());
            pressed = Optional.empty();
            if (to.isPresent()) {
                item.ifPresent(moved -> view.move(moved, to.get()));
            } else if (at.distance(e.getPoint()) <= A_CLICK) {
                item.ifPresentOrElse(view::open, () -> addAfterTwo(e));
            }
        }

        private void addAfterTwo(MouseEvent e) {
            if (e.getClickCount() == 2) {
                view.add();
            }
        }
    }
}
