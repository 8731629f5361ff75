package id.dampingi.shell;

import id.dampingi.Wiring;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.Place;
import id.dampingi.kit.ui.SwingBackground;
import id.dampingi.kit.ui.Theme;
import id.dampingi.settings.UserPreferences;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.nio.file.Path;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;

/** The program as it starts: on its first window, with preferences and data files in the test's folder. */
final class StartedProgram implements AutoCloseable {
    private final Gui gui;
    private final SwingBackground background = new SwingBackground();
    private final UserPreferences preferences;
    private final DataFiles files;
    private final MainWindow main;
    private final FrameFixture window;

    StartedProgram(Gui gui, Path folder) {
        this.gui = gui;
        preferences = UserPreferences.load(folder.resolve("preferences.properties"));
        preferences.set("folder", folder.resolve("data").toString());
        Words.speak(Words.INDONESIAN);
        files = new Wiring(preferences, background);
        main = GuiActionRunner.execute(() -> {
            Theme.install(Look.LIGHT);
            var started = new MainWindow(preferences, background, files);
            started.start();
            return started;
        });
        window = gui.attach(main.frame());
    }

    FrameFixture window() {
        return window;
    }

    MainWindow main() {
        return main;
    }

    UserPreferences preferences() {
        return preferences;
    }

    void open(Path file) {
        background.run(() -> files.open(file, main), main::show, main::startWithout);
        isOpen();
    }

    void openSample() {
        window.button("start.sample").click();
        isOpen();
        gui.waitForFocus(main.frame());
    }

    /** Waits until a data file is open. */
    void isOpen() {
        Wait.until("a data file is open", () -> main.frame().getJMenuBar() != null);
    }

    void go(Place place) {
        GuiActionRunner.execute(() -> main.go(place));
        gui.robot().waitForIdle();
    }

    @Override
    public void close() {
        GuiActionRunner.execute(main::quit);
        Wait.until(
                "the window is gone",
                () -> !GuiActionRunner.execute(() -> main.frame().isDisplayable()));
        background.close();
        Words.speak(Words.INDONESIAN);
    }
}
