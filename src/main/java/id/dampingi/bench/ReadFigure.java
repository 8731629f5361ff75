package id.dampingi.bench;

import id.dampingi.kit.db.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** What a screen reads, beside the bare queries: the same ones, run to their last row of which nothing is read. */
final class ReadFigure {
    static final double LIMIT = 50;

    private static final int WARM = 30;

    private record Query(String sql, @Nullable Object[] args) {}

    private ReadFigure() {}

    static Figure of(Database database, String key, Sizes sizes, IntConsumer read) {
        int warm = Math.min(WARM, sizes.repetitions());
        List<List<Query>> queries = new ArrayList<>();
        for (int i = 0; i < sizes.repetitions(); i++) {
            queries.add(recorded(database, i, read));
        }
        Timing bare = Timing.of(warm, sizes.repetitions(), i -> queries.get(i).forEach(query -> run(database, query)));
        return new Figure(key, Timing.of(warm, sizes.repetitions(), read), bare, Limit.processor(LIMIT));
    }

    private static List<Query> recorded(Database database, int i, IntConsumer read) {
        var queries = new ArrayList<Query>();
        database.watch((sql, args) -> queries.add(new Query(sql, args)));
        try {
            read.accept(i);
        } finally {
            database.watch((sql, args) -> {});
        }
        return queries;
    }

    private static void run(Database database, Query query) {
        database.each(query.sql(), row -> {}, query.args());
    }
}
