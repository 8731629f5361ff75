package id.dampingi.home;

import id.dampingi.activity.ActivityRow;
import java.time.YearMonth;
import java.util.List;

/**
 * What the data file knows of a month.
 *
 * @param office its name, {@code ""} if there is none
 * @param overdue planned activities whose day has passed, the oldest first
 * @param ahead planned activities that are still to come, the next first
 */
record HomeFacts(
        YearMonth month,
        String office,
        List<HomeGroup> groups,
        HomeTotals totals,
        List<ActivityRow> overdue,
        List<ActivityRow> ahead) {
    static HomeFacts none(YearMonth month) {
        return new HomeFacts(month, "", List.of(), HomeTotals.NONE, List.of(), List.of());
    }
}
