package id.dampingi.cli;

import id.dampingi.indicator.FedMeasurementStore;
import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.db.Database;
import id.dampingi.stage.StageStore;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;

/** What every verb can do. {@link #call} returns the exit code. */
abstract class Verb implements Callable<Integer> {
    private final Surroundings here;

    Verb(Surroundings here) {
        this.here = here;
    }

    /** What it is for, in one sentence. */
    abstract String about();

    PrintWriter out() {
        return here.out();
    }

    PrintWriter err() {
        return here.err();
    }

    LocalDate today() {
        return LocalDate.now(here.clock());
    }

    LocalDateTime now() {
        return LocalDateTime.now(here.clock());
    }

    Surroundings here() {
        return here;
    }

    Database open(Path file) {
        return followed(DataFile.open(file, here.author().get()));
    }

    Database create(Path file) {
        return followed(DataFile.create(file, here.author().get()));
    }

    private Database followed(Database database) {
        FedMeasurementStore.follow(database, here.clock());
        StageStore.follow(database, here.clock());
        return database;
    }
}
