package id.dampingi;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.SwingBackground;
import id.dampingi.kit.ui.Theme;
import id.dampingi.settings.UserPreferences;
import id.dampingi.shell.MainWindow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.SwingUtilities;

/** Starts the program: with arguments the command line, without any the window. */
public final class App {
    private App() {}

    public static void main(String[] args) {
        if (args.length > 0) {
            throw new IllegalArgumentException("no command line yet");
        }
        openWindow(Optional.empty());
    }

    /** On this file, else on the one that was open last, else on the start screen. */
    public static void openWindow(Optional<Path> wanted) {
        Theme.askSystem();
        UserPreferences preferences = UserPreferences.load();
        Words.speak(preferences.language());
        var background = new SwingBackground();
        var wiring = new Wiring(preferences, background);
        Optional<Path> file = wanted.or(() -> preferences.lastOpen().filter(Files::exists));
        SwingUtilities.invokeLater(() -> {
            Theme.install(look(preferences.look()));
            var window = new MainWindow(preferences, background, wiring);
            file.ifPresentOrElse(window::startWith, window::start);
        });
    }

    private static Look look(String name) {
        return Arrays.stream(Look.values())
                .filter(look -> look.name().equals(name))
                .findFirst()
                .orElse(Look.SYSTEM);
    }
}
