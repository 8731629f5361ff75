package id.dampingi;

import id.dampingi.cli.Cli;
import id.dampingi.cli.Surroundings;
import id.dampingi.kit.db.NativeLibrary;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.log.LogFile;
import id.dampingi.kit.log.StateFolder;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.SwingBackground;
import id.dampingi.kit.ui.Theme;
import id.dampingi.settings.UserPreferences;
import id.dampingi.shell.MainWindow;
import id.dampingi.shell.ShellDoor;
import java.awt.GraphicsEnvironment;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.swing.SwingUtilities;

/** Starts the program: with arguments the command line, without any the window. */
public final class App {
    private App() {}

    public static void main(String[] args) {
        LogFile.open(StateFolder.path());
        if (args.length == 0 && !GraphicsEnvironment.isHeadless()) {
            openWindow(Optional.empty(), () -> {});
            return;
        }
        UserPreferences preferences = UserPreferences.load();
        Words.speak(preferences.language());
        var cli = new Cli(Surroundings.ofProcess(preferences::author, App::showUntilClosed));
        int code = args.length == 0 ? cli.tellNoDisplay() : cli.run(args);
        // A run inside Maven goes on after success.
        if (code != Cli.DONE) {
            System.exit(code);
        }
    }

    /** On this file, else on the one that was open last, else on the start screen. */
    public static void openWindow(Optional<Path> wanted, Runnable closed) {
        Theme.readScreen();
        Theme.readFonts();
        var library = new NativeLibrary(StateFolder.path());
        library.use();
        UserPreferences preferences = UserPreferences.load();
        Look look = look(preferences.look());
        if (look == Look.SYSTEM) {
            Theme.askSystem();
        }
        Words.speak(preferences.language());
        var background = new SwingBackground();
        var wiring = new Wiring(preferences, background);
        var window = new CompletableFuture<MainWindow>();
        Optional<Path> file = wanted.or(() -> preferences.lastOpen().filter(Files::exists));
        SwingUtilities.invokeLater(() -> {
            Theme.install(look);
            window.complete(window(preferences, background, wiring, closed));
            if (file.isEmpty()) {
                window.join().start();
            }
        });
        // The data file is opened while the window is being made.
        file.ifPresent(path -> background.run(
                () -> wiring.open(path, ShellDoor.of(window::join)),
                opened -> {
                    if (wanted.isPresent()) {
                        window.join().visit(opened);
                    } else {
                        window.join().show(opened);
                    }
                    background.run(library::keep, kept -> {}, window.join()::tell);
                },
                e -> window.join().startWithout(e)));
    }

    private static MainWindow window(
            UserPreferences preferences, SwingBackground background, Wiring wiring, Runnable closed) {
        var window = new MainWindow(preferences, background, wiring);
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, e) -> SwingUtilities.invokeLater(() -> window.tell(new Failure("failure.unexpected", e))));
        window.frame().addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent e) {
                background.close();
                closed.run();
            }
        });
        return window;
    }

    /** Maven ends the program when its main thread does. */
    private static boolean showUntilClosed(Path file) {
        if (GraphicsEnvironment.isHeadless()) {
            return false;
        }
        var closed = new CountDownLatch(1);
        openWindow(Optional.of(file), closed::countDown);
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    private static Look look(String name) {
        return Arrays.stream(Look.values())
                .filter(look -> look.name().equals(name))
                .findFirst()
                .orElse(Look.SYSTEM);
    }
}
