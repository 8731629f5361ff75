package id.dampingi;

import id.dampingi.indicator.FedMeasurementStore;
import id.dampingi.indicator.NewOffice;
import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.ui.Today;
import id.dampingi.office.Office;
import id.dampingi.report.ChosenExtras;
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
    private record Open(Path file, Database database) implements Opened {
        @Override
        public void close() {
            database.close();
        }
    }

    private final UserPreferences preferences;
    private final Background background;
    private final Clock clock = Clock.systemDefaultZone();

    public Wiring(UserPreferences preferences, Background background) {
        this.preferences = preferences;
        this.background = background;
    }

    @Override
    public Opened open(Path file) {
        return new Open(file, followed(DataFile.open(file, preferences.author())));
    }

    @Override
    public Opened create(Path file, Office office) {
        return made(file, database -> NewOffice.make(database, office));
    }

    @Override
    public Opened sample(Path file) {
        return made(file, database -> SampleOffice.fill(database, LocalDate.now(clock)));
    }

    /** A file that could not be filled does not stay behind. */
    private Opened made(Path file, Consumer<Database> fill) {
        makeFolder(file);
        Database database = followed(DataFile.create(file, preferences.author()));
        try {
            fill.accept(database);
        } catch (RuntimeException e) {
            database.close();
            file.toFile().delete();
            throw e;
        }
        return new Open(file, database);
    }

    @Override
    public Session session(Opened opened, ShellDoor shell) {
        Today.by(clock);
        var extras = new ChosenExtras(preferences::value, preferences::set);
        return new SessionWiring(opened.file(), ((Open) opened).database(), background, shell, extras, clock)
                .session(opened::close);
    }

    /** With what is kept up to date in each change. */
    private Database followed(Database database) {
        FedMeasurementStore.follow(database, clock);
        StageStore.follow(database, clock);
        return database;
    }

    private static void makeFolder(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new Failure("failure.fileCannotOpen", e);
        }
    }
}
