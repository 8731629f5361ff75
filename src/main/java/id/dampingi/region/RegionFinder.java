package id.dampingi.region;

import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Failures;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds places for a field while somebody types in it, beside the work on data.
 *
 * @param levels what may be found
 */
public record RegionFinder(Background background, Failures failures, Set<Level> levels) {
    private static final int MOST = 60;

    /** Regencies and cities. */
    public static RegionFinder towns(Background background, Failures failures) {
        return new RegionFinder(background, failures, EnumSet.of(Level.REGENCY));
    }

    public void find(String typed, Consumer<List<Region>> found) {
        background.runAside(() -> Regions.all().find(typed, levels, MOST), found, failures::tell);
    }
}
