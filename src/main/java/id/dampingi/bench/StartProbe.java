package id.dampingi.bench;

import com.formdev.flatlaf.FlatLightLaf;
import com.sun.management.OperatingSystemMXBean;
import id.dampingi.App;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.Window;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.JFrame;
import javax.swing.WindowConstants;

/**
 * A program of its own: opens the window on a data file, or an empty one, notes when it can be used, and ends. It can be
 * used when it is on the screen, nothing is left to draw and nothing is being read from the data file.
 */
final class StartProbe {
    static final int NO_DISPLAY = 3;

    private static final String DATA_THREAD = "dampingi-data";
    private static final int QUIET = 3;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private StartProbe() {}

    /** Arguments: where to note the time, and the data file if the window is to be opened on one. */
    public static void main(String[] args) throws Exception {
        if (GraphicsEnvironment.isHeadless()) {
            System.exit(NO_DISPLAY);
        }
        if (args.length > 1) {
            App.openWindow(Optional.of(Path.of(args[1])), () -> {});
        } else {
            EventQueue.invokeLater(StartProbe::openEmpty);
        }
        awaitUsable();
        note(Path.of(args[0]));
        Runtime.getRuntime().halt(0);
    }

    private static void openEmpty() {
        FlatLightLaf.setup();
        var frame = new JFrame();
        frame.setName("main");
        frame.setDefaultCloseOperation(WindowConstants.EXIT_ON_CLOSE);
        frame.setSize(1_000, 700);
        frame.setVisible(true);
    }

    /** Several times in a row nothing must be left to do, for one piece of work may be about to start the next. */
    private static void awaitUsable() throws InterruptedException, InvocationTargetException {
        var end = System.nanoTime() + PATIENCE;
        var pause = new CountDownLatch(1);
        for (var quiet = 0; quiet < QUIET; ) {
            EventQueue.invokeAndWait(() -> {});
            quiet = isShown() && isIdle() ? quiet + 1 : 0;
            if (System.nanoTime() > end || pause.await(2, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("no window");
            }
        }
    }

    private static boolean isShown() {
        return Arrays.stream(Window.getWindows())
                .anyMatch(window -> window instanceof Frame && "main".equals(window.getName()) && window.isShowing());
    }

    private static boolean isIdle() {
        if (Toolkit.getDefaultToolkit().getSystemEventQueue().peekEvent() != null) {
            return false;
        }
        var threads = new Thread[Thread.activeCount() + 20];
        Thread.enumerate(threads);
        return Arrays.stream(threads)
                .filter(thread -> thread != null && thread.getName().equals(DATA_THREAD))
                .allMatch(thread -> thread.getState() == Thread.State.WAITING);
    }

    private static void note(Path file) throws IOException {
        var at = System.currentTimeMillis();
        var process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var heap = Heap.sinceStart().peak();
        Files.writeString(file, at + " " + process.getProcessCpuTime() / 1_000_000 + " " + heap);
    }
}
