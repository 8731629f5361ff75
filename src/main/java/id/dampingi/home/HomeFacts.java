package id.dampingi.home;

import id.dampingi.activity.ActivityRow;
import id.dampingi.principle.PrincipleFigures;
import java.time.YearMonth;
import java.util.List;

/**
 * What the data file knows of a month.
 *
 * @param office its name, {@code ""} if there is none
 * @param overdue planned activities whose day has passed, the oldest first
 * @param latePlans follow-up plans whose day has passed, the oldest first
 * @param undecided problems that have waited long for a decision, the oldest first
 * @param exits visits after an exit whose day has passed
 * @param principles of all groups in the month
 * @param ahead planned activities that are still to come, the next first
 */
record HomeFacts(
        YearMonth month,
        String office,
        List<HomeGroup> groups,
        HomeTotals totals,
        List<ActivityRow> overdue,
        List<ActivityRow> ahead,
        List<HomeItem> latePlans,
        List<HomeItem> undecided,
        List<HomeItem> exits,
        PrincipleFigures principles) {
    static HomeFacts none(YearMonth month) {
        return new HomeFacts(
                month,
                "",
                List.of(),
                HomeTotals.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                PrincipleFigures.none(month));
    }
}
