package id.dampingi.bench;

import com.formdev.flatlaf.FlatLightLaf;
import com.sun.management.OperatingSystemMXBean;
import id.dampingi.App;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.WindowConstants;

/**
 * A program of its own: opens the window on a data file, or an empty one, notes when it can be used, and ends. It can be
 * used when it is on the screen, nothing is left to draw and nothing is being read from the data file.
 */
final class StartProbe {
    private StartProbe() {}

    /** Arguments: where to note the time, and the data file if the window is to be opened on one. */
    public static void main(String[] args) throws Exception {
        if (GraphicsEnvironment.isHeadless()) {
            System.exit(ProbeRun.NO_DISPLAY);
        }
        if (args.length > 1) {
            App.openWindow(Optional.of(Path.of(args[1])), () -> {});
        } else {
            EventQueue.invokeLater(StartProbe::openEmpty);
        }
        new ProbeWindow("dampingi-data").awaitUsable();
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

    private static void note(Path file) throws IOException {
        var at = System.currentTimeMillis();
        var process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var heap = Heap.sinceStart().peak();
        Files.writeString(file, at + " " + process.getProcessCpuTime() / 1_000_000 + " " + heap);
    }
}
