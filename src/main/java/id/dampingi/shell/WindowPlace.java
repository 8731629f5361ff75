package id.dampingi.shell;

import id.dampingi.settings.UserPreferences;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.JFrame;

/** Where the window was and how large, from one run to the next. */
final class WindowPlace {
    private static final String KEY = "window";
    private static final Dimension FIRST = new Dimension(1240, 820);
    private static final Dimension LEAST = new Dimension(760, 520);

    private WindowPlace() {}

    static void restore(JFrame frame, UserPreferences preferences) {
        Rectangle screen = frame.getGraphicsConfiguration().getBounds();
        frame.setMinimumSize(LEAST);
        Optional<Rectangle> old =
                preferences.value(KEY).flatMap(WindowPlace::parse).filter(screen::intersects);
        if (old.isPresent()) {
            frame.setBounds(old.get());
        } else {
            frame.setSize(Math.min(FIRST.width, screen.width), Math.min(FIRST.height, screen.height - 40));
            frame.setLocationRelativeTo(null);
        }
        if (preferences.value("maximized").filter("yes"::equals).isPresent()) {
            frame.setExtendedState(Frame.MAXIMIZED_BOTH);
        }
    }

    static void keep(JFrame frame, UserPreferences preferences) {
        boolean maximized = (frame.getExtendedState() & Frame.MAXIMIZED_BOTH) == Frame.MAXIMIZED_BOTH;
        preferences.set("maximized", maximized ? "yes" : "no");
        if (!maximized) {
            Rectangle now = frame.getBounds();
            preferences.set(KEY, now.x + " " + now.y + " " + now.width + " " + now.height);
        }
    }

    private static Optional<Rectangle> parse(String text) {
        try {
            int[] n = Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
            return n.length == 4 ? Optional.of(new Rectangle(n[0], n[1], n[2], n[3])) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
