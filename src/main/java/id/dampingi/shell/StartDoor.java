package id.dampingi.shell;

import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.ui.FileChoice;
import id.dampingi.settings.UserPreferences;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.swing.JFrame;

/** The ways to a data file: a new office, a file, the sample office. */
final class StartDoor {
    private static final String ENDING = DataFile.SUFFIX.substring(1);

    private final MainWindow window;
    private final JFrame frame;
    private final UserPreferences preferences;

    StartDoor(MainWindow window, JFrame frame, UserPreferences preferences) {
        this.window = window;
        this.frame = frame;
        this.preferences = preferences;
    }

    void newOffice() {
        newOffice(NewOfficeDraft.EMPTY);
    }

    /** When the file cannot be made, nothing need be typed again. */
    private void newOffice(NewOfficeDraft typed) {
        NewOfficeDialog.show(frame, folder(), typed, window.towns(), draft -> {
            preferences.set("folder", String.valueOf(draft.path().getParent()));
            window.createFile(draft.path(), draft.toOffice(), () -> newOffice(draft));
        });
    }

    void open() {
        FileChoice.open(frame, "start.open", ENDING).ifPresent(window::openFile);
    }

    void openRecent(Path file) {
        window.openFile(file);
    }

    /** In the user's folder of data files; a sample made before is opened again. */
    void sample() {
        Path file = folder().resolve("contoh" + DataFile.SUFFIX);
        if (Files.exists(file)) {
            window.openFile(file);
        } else {
            window.openSample(file);
        }
    }

    void speak(Locale language) {
        window.speak(language);
    }

    List<Path> recent() {
        return preferences.recent().stream().filter(Files::exists).toList();
    }

    private Path folder() {
        return preferences
                .value("folder")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home", "."), "Dampingi"));
    }
}
