package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Words;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.time.LocalDate;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.SwingUtilities;

/** A {@link CalendarView} under a field. A window of its own, because popups of Swing cannot have the focus; it goes with it. */
final class CalendarWindow {
    private CalendarWindow() {}

    static void open(JComponent field, LocalDate day, Consumer<LocalDate> picked) {
        var dialog = new JDialog(SwingUtilities.getWindowAncestor(field), Words.text("date.pick"));
        dialog.setName("date.window");
        dialog.setUndecorated(true);
        var calendar = new CalendarView(day, chosen -> {
            dialog.dispose();
            picked.accept(chosen);
        });
        calendar.setOpaque(true);
        calendar.setBackground(Theme.color("content"));
        calendar.setBorder(BorderFactory.createLineBorder(Theme.color("line")));
        dialog.setContentPane(calendar);
        Shortcuts.inside(calendar, "ESCAPE", dialog::dispose);
        dialog.addWindowFocusListener(new WindowAdapter() {
            @Override
            public void windowGainedFocus(WindowEvent e) {
                calendar.requestFocusInWindow();
            }

            @Override
            public void windowLostFocus(WindowEvent e) {
                dialog.dispose();
            }
        });
        dialog.pack();
        dialog.setLocation(place(field, dialog.getSize()));
        dialog.setVisible(true);
        calendar.requestFocusInWindow();
    }

    /** Below the field, or above it where the screen ends. */
    private static Point place(JComponent field, Dimension size) {
        Point at = field.getLocationOnScreen();
        Rectangle screen = field.getGraphicsConfiguration().getBounds();
        boolean below = at.y + field.getHeight() + 2 + size.height <= screen.y + screen.height;
        int x = Math.max(screen.x, Math.min(at.x, screen.x + screen.width - size.width));
        return new Point(x, below ? at.y + field.getHeight() + 2 : at.y - size.height - 2);
    }
}
