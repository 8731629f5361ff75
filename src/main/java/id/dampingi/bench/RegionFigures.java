package id.dampingi.bench;

import id.dampingi.region.Level;
import id.dampingi.region.Regions;
import java.util.Set;
import java.util.function.Consumer;

/** Finding a place while somebody types: each key of a search with several words. */
final class RegionFigures {
    private static final String TYPED = "kup oelnasi";
    private static final int MOST = 60;

    private final Sizes sizes;
    private final Consumer<Figure> out;

    RegionFigures(Sizes sizes, Consumer<Figure> out) {
        this.sizes = sizes;
        this.out = out;
    }

    void run() {
        out.accept(new Figure("bench.regionsRead", Timing.of(0, 1, i -> Regions.all()), null, Limit.NONE));
        var keys = Timing.of(TYPED.length() * 3, Math.max(TYPED.length(), sizes.repetitions()), RegionFigures::find);
        out.accept(new Figure("bench.regionKey", keys, null, Limit.processor(ReadFigure.LIMIT)));
    }

    private static void find(int i) {
        Regions.all().find(TYPED.substring(0, 1 + i % TYPED.length()), Set.of(Level.values()), MOST);
    }
}
