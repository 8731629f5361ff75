package id.dampingi.bench;

import id.dampingi.activity.ActivityStore;
import id.dampingi.bin.BinFilter;
import id.dampingi.bin.BinStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.history.HistoryStore;
import id.dampingi.kit.db.Database;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** The history of a record in a journal of the whole office, and the bin after many deletions. */
final class HistoryFigures {
    /** Of so many activities one is deleted. */
    private static final int DELETED_OF = 50;

    private static final int PAGE = 200;

    private final Database database;
    private final Sizes sizes;
    private final Consumer<Figure> out;

    HistoryFigures(Database database, Sizes sizes, Consumer<Figure> out) {
        this.database = database;
        this.sizes = sizes;
        this.out = out;
    }

    void run() {
        List<UUID> activities =
                database.list("select id from activity order by id limit ?", row -> row.id("id"), sizes.repetitions());
        List<Group> groups = new GroupStore(database).all();
        var history = new HistoryStore(database);
        timed("bench.history", i -> history.read(activities.get(i % activities.size())));
        timed(
                "bench.historyGroup",
                i -> history.read(groups.get(i * 37 % groups.size()).id()));
        List<UUID> gone = database.list(
                "select id from activity order by id desc limit ?",
                row -> row.id("id"),
                Math.max(1, sizes.activities() / DELETED_OF));
        new ActivityStore(database).delete(gone);
        var bin = new BinStore(database);
        timed("bench.bin", i -> bin.page(BinFilter.ALL, PAGE));
        timed("bench.binSearch", i -> bin.page(new BinFilter("", i % 2 == 0 ? "rapat" : "melati"), PAGE));
    }

    private void timed(String key, IntConsumer read) {
        out.accept(ReadFigure.of(database, key, sizes, read));
    }
}
