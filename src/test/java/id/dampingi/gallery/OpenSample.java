package id.dampingi.gallery;

import id.dampingi.Wiring;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.Screen;
import id.dampingi.kit.ui.SwingBackground;
import id.dampingi.kit.ui.Theme;
import id.dampingi.office.Office;
import id.dampingi.settings.UserPreferences;
import id.dampingi.shell.DataFiles;
import id.dampingi.shell.MainWindow;
import id.dampingi.shell.Session;
import id.dampingi.shell.ShellDoor;
import id.dampingi.testing.Wait;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;

/** The whole program in its window, at first on its start screen and then on the sample office. */
final class OpenSample implements AutoCloseable {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 832;

    private final SwingBackground background = new SwingBackground();
    private final Robot robot;
    private final Watched files;
    private final MainWindow window;

    /** Remembers the session, which the window keeps to itself. */
    private record Watched(DataFiles files, List<Session> sessions) implements DataFiles {
        @Override
        public Session open(Path file, ShellDoor shell) {
            return seen(files.open(file, shell));
        }

        @Override
        public Session create(Path file, Office office, ShellDoor shell) {
            return seen(files.create(file, office, shell));
        }

        @Override
        public Session sample(Path file, ShellDoor shell) {
            return seen(files.sample(file, shell));
        }

        private Session seen(Session session) {
            sessions.add(session);
            return session;
        }
    }

    OpenSample(Robot robot, Path folder) {
        this.robot = robot;
        UserPreferences preferences = UserPreferences.load(folder.resolve("preferences.properties"));
        files = new Watched(new Wiring(preferences, background), new CopyOnWriteArrayList<>());
        window = GuiActionRunner.execute(() -> {
            Theme.install(Look.LIGHT);
            var main = new MainWindow(preferences, background, files);
            main.frame().setSize(WIDTH, HEIGHT);
            main.start();
            main.frame().setSize(WIDTH, HEIGHT);
            return main;
        });
        settle();
    }

    void open(Path sample) {
        background.run(() -> files.open(sample, window), window::show, window::startWithout);
        Wait.until("the sample is open", () -> !files.sessions().isEmpty());
        settle();
    }

    MainWindow window() {
        return window;
    }

    List<String> screens() {
        return files.sessions().get(0).screens().stream().map(Screen::key).toList();
    }

    /** Waits until nothing is loading: each answer may ask the next question. */
    void settle() {
        for (int i = 0; i < 5; i++) {
            var idle = new CountDownLatch(3);
            background.run(() -> true, done -> idle.countDown(), failed -> {});
            background.runAside(() -> true, done -> idle.countDown(), failed -> {});
            background.runLong(progress -> true, progress -> {}, done -> idle.countDown(), failed -> {});
            try {
                if (!idle.await(60, TimeUnit.SECONDS)) {
                    throw new IllegalStateException(new TimeoutException("still busy"));
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            robot.waitForIdle();
        }
    }

    @Override
    public void close() {
        GuiActionRunner.execute(() -> {
            window.frame().dispose();
            return true;
        });
        files.sessions().forEach(session -> session.close().run());
        background.close();
        Words.speak(Words.INDONESIAN);
    }
}
