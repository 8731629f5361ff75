package id.dampingi.activity;

import java.util.List;
import java.util.OptionalInt;

/**
 * The first activities of a list.
 *
 * @param total how many the whole list has; empty if it has more than these and to count them would take long
 */
public record ActivityPage(List<ActivityRow> rows, OptionalInt total) {
    /** A list that is shown whole. */
    static ActivityPage of(List<ActivityRow> rows) {
        return new ActivityPage(rows, OptionalInt.of(rows.size()));
    }

    boolean isCut() {
        return total.isEmpty() || total.getAsInt() > rows.size();
    }
}
