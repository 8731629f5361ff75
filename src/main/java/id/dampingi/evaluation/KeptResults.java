package id.dampingi.evaluation;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The results of all groups in the months last asked for. To add up a year of a large office takes a quarter of a second,
 * to look after one group a thousandth.
 */
final class KeptResults {
    private static final int MONTHS_KEPT = 2;

    /** What was known of a month when a change was the newest one. */
    private record Month(UUID change, Map<UUID, GroupResult> results) {}

    private final EvaluationStore store;
    private final ChangedGroupsStore changes;
    private final Map<YearMonth, Month> months = new LinkedHashMap<>(4, 0.75f, true);

    KeptResults(EvaluationStore store, ChangedGroupsStore changes) {
        this.store = store;
        this.changes = changes;
    }

    synchronized Map<UUID, GroupResult> of(YearMonth month) {
        var newest = changes.newestChange();
        var kept = months.get(month);
        if (kept != null && kept.change().equals(newest)) {
            return kept.results();
        }
        var results = kept == null
                ? all(month)
                : changes.since(kept.change())
                        .map(groups -> refreshed(kept.results(), groups, month))
                        .orElseGet(() -> all(month));
        months.put(month, new Month(newest, results));
        if (months.size() > MONTHS_KEPT) {
            months.remove(months.keySet().iterator().next());
        }
        return results;
    }

    private Map<UUID, GroupResult> all(YearMonth month) {
        var results = new HashMap<UUID, GroupResult>();
        store.all(month).forEach(result -> results.put(result.group(), result));
        return Map.copyOf(results);
    }

    private Map<UUID, GroupResult> refreshed(Map<UUID, GroupResult> before, Set<UUID> groups, YearMonth month) {
        if (groups.isEmpty()) {
            return before;
        }
        var results = new HashMap<>(before);
        for (var group : groups) {
            if (store.knows(group)) {
                results.put(group, store.result(group, month));
            } else {
                results.remove(group);
            }
        }
        return Map.copyOf(results);
    }
}
