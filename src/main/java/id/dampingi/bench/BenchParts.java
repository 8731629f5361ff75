package id.dampingi.bench;

import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import java.util.function.BiConsumer;

/** Makes many records in changes of a size that fits into memory. */
final class BenchParts {
    private static final int AT_ONCE = 10_000;
    private static final String CHANGE = "change.officeNew";

    private BenchParts() {}

    /** @param each makes the record of a number, or all that belongs to it */
    static void make(Database database, int count, BiConsumer<Changing, Integer> each) {
        for (var from = 0; from < count; from += AT_ONCE) {
            var first = from;
            var next = Math.min(count, from + AT_ONCE);
            database.change(CHANGE, changing -> {
                for (var i = first; i < next; i++) {
                    each.accept(changing, i);
                }
            });
        }
    }
}
