package id.dampingi.evaluation;

import id.dampingi.indicator.Target;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one group aims at: for an indicator in a year at most one target. */
final class Aims {
    static final Aims NONE = new Aims();

    private final Map<Integer, Map<UUID, Target>> byYear = new HashMap<>();

    void add(Target target) {
        byYear.computeIfAbsent(target.year(), year -> new HashMap<>()).put(target.indicator(), target);
    }

    @Nullable
    Target of(UUID indicator, int year) {
        return byYear.getOrDefault(year, Map.of()).get(indicator);
    }
}
