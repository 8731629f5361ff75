package id.dampingi.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where one kind of part of a report comes from. */
@FunctionalInterface
interface MonthPartSource {
    /**
     * In a number of queries that does not grow with the groups.
     *
     * @param groups one to fifty
     */
    Map<UUID, ? extends Record> ofMonth(List<UUID> groups, YearMonth month);
}
