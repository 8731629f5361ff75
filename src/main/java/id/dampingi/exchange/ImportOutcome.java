package id.dampingi.exchange;

import id.dampingi.kit.db.Change;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an import did or, in a dry run, would do.
 *
 * @param counts rows by what becomes of them
 * @param rows every row that is new, changed or repeated, up to a limit far above what anybody reads
 * @param faults every fault of every faulty row, up to that limit; {@link #count} is exact
 * @param change takes the import back; empty for a dry run
 */
public record ImportOutcome(
        Map<Outcome, Integer> counts,
        int newGroups,
        int newFacilitators,
        List<RowResult> rows,
        List<RowFault> faults,
        Optional<Change> change) {
    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** Rows that an import writes. */
    public int written() {
        return count(Outcome.NEW) + count(Outcome.CHANGED);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    ImportOutcome with(Change made) {
        return new ImportOutcome(counts, newGroups, newFacilitators, rows, faults, Optional.of(made));
    }
}
