package id.dampingi.bench;

import id.dampingi.find.FindStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.WordIndex;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Finding anything: what each key that is typed asks of the data file. */
final class FindFigures {
    /** As they are typed, key by key. */
    private static final List<String> TYPED =
            List.of("pengajian bulanan", "siti rahmawati", "air bersih dusun 12", "k-0123", "gotong royong rasau");

    private final Database database;
    private final Sizes sizes;
    private final Consumer<Figure> out;
    private final FindStore store;

    FindFigures(Database database, Sizes sizes, Consumer<Figure> out) {
        this.database = database;
        this.sizes = sizes;
        this.out = out;
        store = new FindStore(database);
    }

    void run() {
        out.accept(new Figure(
                "bench.findWords",
                Timing.of(0, 1, i -> FindStore.words().forEach(kind -> new WordIndex(database, kind).catchUp())),
                null,
                Limit.NONE));
        timed("bench.findKey", i -> store.find(typed(i)));
        timed("bench.findLetter", i -> store.find(String.valueOf((char) ('a' + i % 26))));
        timed("bench.findAlike", i -> store.find("pembukuanx".substring(0, 6 + i % 5)));
        timed("bench.findNothing", i -> store.find("rapat tidak ada yang begini"));
        timed("bench.findRecent", i -> store.recent());
    }

    private static String typed(int i) {
        String whole = TYPED.get(i % TYPED.size());
        return whole.substring(0, 1 + i / TYPED.size() % whole.length());
    }

    private void timed(String key, IntConsumer read) {
        out.accept(ReadFigure.of(database, key, sizes, read));
    }
}
