package id.dampingi;

import id.dampingi.find.FindStore;
import id.dampingi.indicator.FedMeasurementStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Erased;
import id.dampingi.kit.db.WordIndex;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Delay;
import id.dampingi.kit.task.Failures;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What goes on beside the work on a data file: the day's copy, the words for searching, and what a new month measures. */
final class Upkeep {
    /** By then the first screen has read what it shows. */
    private static final int FIRST_AFTER = 3_000;

    private final Database database;
    private final Background background;
    private final Events events;
    private final Failures failures;
    private final Clock clock;
    private final DailyCopy copies;
    private final List<Indexing> indexing;

    Upkeep(Path file, Database database, Background background, Events events, Failures failures, Clock clock) {
        this.database = database;
        this.background = background;
        this.events = events;
        this.failures = failures;
        this.clock = clock;
        copies = new DailyCopy(file, database, background, clock, failures);
        indexing = FindStore.words().stream()
                .map(kind -> new Indexing(new WordIndex(database, kind), background, failures))
                .toList();
    }

    void begin(Delay delay) {
        copies.make();
        delay.after(FIRST_AFTER, () -> {
            beginMonth();
            indexing.forEach(Indexing::go);
        });
        events.on(Change.class, change -> {
            copies.make();
            indexing.forEach(Indexing::go);
        });
        events.on(Erased.class, erased -> indexing.forEach(Indexing::go));
    }

    private void beginMonth() {
        background.run(
                () -> FedMeasurementStore.beginMonth(database, LocalDate.now(clock)),
                begun -> begun.ifPresent(events::publish),
                failures::tell);
    }
}
