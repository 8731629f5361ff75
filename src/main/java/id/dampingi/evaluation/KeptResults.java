package id.dampingi.evaluation;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The results of all groups in the month last asked for. To add up a year of a large office takes a quarter of a second,
 * to look after one group a thousandth.
 */
final class KeptResults {
    private final EvaluationStore store;
    private final ChangedGroupsStore changes;
    private final Map<UUID, GroupResult> results = new HashMap<>();
    private @Nullable YearMonth month;
    private @Nullable UUID change;

    KeptResults(EvaluationStore store, ChangedGroupsStore changes) {
        this.store = store;
        this.changes = changes;
    }

    synchronized Map<UUID, GroupResult> of(YearMonth wanted) {
        var newest = changes.newestChange();
        if (change == null || !wanted.equals(month)) {
            fill(wanted);
        } else if (!newest.equals(change)) {
            changes.since(change).ifPresentOrElse(groups -> refresh(groups, wanted), () -> fill(wanted));
        }
        month = wanted;
        change = newest;
        return Map.copyOf(results);
    }

    private void fill(YearMonth wanted) {
        results.clear();
        store.all(wanted).forEach(result -> results.put(result.group(), result));
    }

    private void refresh(Set<UUID> groups, YearMonth wanted) {
        for (var group : groups) {
            if (store.knows(group)) {
                results.put(group, store.result(group, wanted));
            } else {
                results.remove(group);
            }
        }
    }
}
