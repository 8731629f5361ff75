package id.dampingi.testing;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Gives a test JVM that opens windows its display before AWT starts: the one of the desktop if there is one, else a private
 * Xvfb with a window manager (without one no window gets the focus), which is installed first where that is possible.
 *
 * <p>Acts only with {@code -Djava.awt.headless=false}, as the build's window tests have it. {@code -Dtest.screen=1280x900}
 * sets the size.
 */
public final class TestDisplay implements LauncherSessionListener {
    private static final String MISSING =
            "These tests open windows and there is no display: install xvfb and openbox, or set DISPLAY";

    /** The C library, because a JVM cannot change its own environment, and Xlib reads it there. */
    interface LibC extends Library {
        int setenv(String name, String value, int overwrite);
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        boolean windows = "false".equals(System.getProperty("java.awt.headless"));
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        if (windows && linux && current().isEmpty()) {
            open();
        }
    }

    /** The display of this JVM, for the environment of a child process. */
    public static Optional<String> current() {
        return Stream.of(System.getProperty("test.display"), System.getenv("DISPLAY"))
                .filter(name -> name != null && !name.isBlank())
                .findFirst();
    }

    private static void open() {
        if (!installed("Xvfb") || !installed("openbox")) {
            install();
        }
        String display = ":" + startXvfb();
        System.setProperty("test.display", display);
        Native.load("c", LibC.class).setenv("DISPLAY", display, 1);
        startWindowManager(display);
    }

    private static boolean installed(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static void install() {
        if (!"root".equals(System.getProperty("user.name")) || !installed("apt-get")) {
            throw new IllegalStateException(MISSING);
        }
        System.err.println("No display: installing xvfb and openbox for the window tests");
        String get = "apt-get -q -y -o DPkg::Lock::Timeout=300 ";
        String command = get + "update; " + get + "install --no-install-recommends xvfb openbox";
        try {
            Path log = Path.of("target", "display-install.log");
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder("sh", "-c", command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(MISSING + " (see " + log + ")");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(MISSING, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(MISSING, e);
        }
    }

    /**
     * The shell ends Xvfb when our end of its standard input closes, that is after this JVM: ending Xvfb from inside makes
     * Xlib exit the process and with it the test report.
     */
    private static String startXvfb() {
        String screen = System.getProperty("test.screen", "1280x900");
        String script = "Xvfb -displayfd 1 -screen 0 " + screen + "x24 -nolisten tcp -noreset 2>/dev/null & pid=$!\n"
                + "cat >/dev/null\n"
                + "kill $pid";
        return firstLine(new ProcessBuilder("sh", "-c", script), "Xvfb");
    }

    private static void startWindowManager(String display) {
        var openbox = new ProcessBuilder(List.of("openbox", "--sm-disable", "--startup", "echo ready"));
        openbox.environment().put("DISPLAY", display);
        firstLine(openbox, "openbox");
    }

    /** Starts a program that runs beside the tests, and waits for its first line, by which it says that it is ready. */
    private static String firstLine(ProcessBuilder builder, String name) {
        try {
            Process process =
                    builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            // Never closed: closing would break the program's pipe.
            BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
            String line = CompletableFuture.supplyAsync(() -> readLine(reader)).get(60, TimeUnit.SECONDS);
            if (line == null) {
                throw new IllegalStateException(name + " ended before it was ready");
            }
            return line.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " does not start", e);
        } catch (InterruptedException
                | java.util.concurrent.ExecutionException
                | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException(name + " does not start", e);
        }
    }

    private static String readLine(BufferedReader reader) {
        try {
            return reader.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
