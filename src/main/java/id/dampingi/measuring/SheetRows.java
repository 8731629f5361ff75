package id.dampingi.measuring;

import id.dampingi.approach.Approach;
import id.dampingi.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rows of a sheet on screen: a heading for each approach, below it its indicators. */
record SheetRows(List<Row> rows) {
    static final SheetRows NONE = new SheetRows(List.of());

    /** Which indicators have a row. */
    enum Shown {
        USED,
        ALL
    }

    /** A heading has no indicator. */
    record Row(Approach approach, Optional<Indicator> indicator) {}

    /**
     * An indicator that is no longer active has a row only if the group uses it.
     *
     * @param kept indicators that have a row in any case
     */
    static SheetRows of(Sheet sheet, Shown shown, Set<UUID> kept) {
        var rows = new ArrayList<Row>();
        boolean all = shown == Shown.ALL;
        for (Approach approach : Approach.values()) {
            List<Indicator> own = sheet.indicators().stream()
                    .filter(one -> one.approach() == approach)
                    .filter(one -> sheet.isUsed(one.id()) || kept.contains(one.id()) || all && one.active())
                    .toList();
            if (!own.isEmpty()) {
                rows.add(new Row(approach, Optional.empty()));
                own.forEach(one -> rows.add(new Row(approach, Optional.of(one))));
            }
        }
        return new SheetRows(List.copyOf(rows));
    }

    Set<UUID> indicators() {
        return rows.stream()
                .flatMap(row -> row.indicator().stream())
                .map(Indicator::id)
                .collect(Collectors.toSet());
    }

    int count() {
        return rows.size();
    }

    Row row(int index) {
        return rows.get(index);
    }

    /** Empty for a heading, and beyond the last row. */
    Optional<Indicator> indicator(int index) {
        return index >= 0 && index < rows.size() ? rows.get(index).indicator() : Optional.empty();
    }
}
