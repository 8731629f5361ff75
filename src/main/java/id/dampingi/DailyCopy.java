package id.dampingi;

import id.dampingi.kit.db.Copies;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Failures;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** Sees to it that a data file is copied on every day it is worked with, also when the program stays open overnight. */
final class DailyCopy {
    private final Path file;
    private final Database database;
    private final Background background;
    private final Clock clock;
    private final Failures failures;
    private LocalDate last = LocalDate.MIN;

    DailyCopy(Path file, Database database, Background background, Clock clock, Failures failures) {
        this.file = file;
        this.database = database;
        this.background = background;
        this.clock = clock;
        this.failures = failures;
    }

    /** Beside the work: a copy takes seconds when there is much data. Once a day, also if it fails. */
    void make() {
        LocalDate today = LocalDate.now(clock);
        if (today.isAfter(last)) {
            last = today;
            background.runLong(
                    progress -> {
                        var copies = new Copies(file);
                        copies.makeDaily(database, today);
                        copies.copyContents(database, progress::cancelled);
                        return file;
                    },
                    progress -> {},
                    done -> {},
                    failures::tell);
        }
    }
}
