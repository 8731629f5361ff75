package id.dampingi;

import id.dampingi.indicator.FedMeasurementStore;
import id.dampingi.indicator.NewOffice;
import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.ui.Today;
import id.dampingi.office.Office;
import id.dampingi.sample.SampleOffice;
import id.dampingi.settings.UserPreferences;
import id.dampingi.shell.DataFiles;
import id.dampingi.shell.Session;
import id.dampingi.shell.ShellDoor;
import id.dampingi.stage.StageStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Opens data files and puts the program together on them, by hand. */
public final class Wiring implements DataFiles {
    private final UserPreferences preferences;
    private final Background background;
    private final Clock clock = Clock.systemDefaultZone();

    public Wiring(UserPreferences preferences, Background background) {
        this.preferences = preferences;
        this.background = background;
    }

    @Override
    public Session open(Path file, ShellDoor shell) {
        Database database = DataFile.open(file, preferences.author());
        try {
            follow(database);
            return session(file, database, shell);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    @Override
    public Session create(Path file, Office office, ShellDoor shell) {
        return made(file, database -> NewOffice.make(database, office), shell);
    }

    @Override
    public Session sample(Path file, ShellDoor shell) {
        return made(file, database -> SampleOffice.fill(database, LocalDate.now(clock)), shell);
    }

    /** A file that could not be filled does not stay behind. */
    private Session made(Path file, Consumer<Database> fill, ShellDoor shell) {
        makeFolder(file);
        Database database = DataFile.create(file, preferences.author());
        try {
            follow(database);
            fill.accept(database);
            return session(file, database, shell);
        } catch (RuntimeException e) {
            database.close();
            file.toFile().delete();
            throw e;
        }
    }

    /** What is kept up to date in each change. */
    private void follow(Database database) {
        FedMeasurementStore.follow(database, clock);
        StageStore.follow(database, clock);
    }

    private Session session(Path file, Database database, ShellDoor shell) {
        Today.by(clock);
        return new SessionWiring(file, database, background, shell, preferences, clock).session(database::close);
    }

    private static void makeFolder(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new Failure("failure.fileCannotOpen", e);
        }
    }
}
