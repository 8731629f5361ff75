package id.dampingi.home;

import id.dampingi.activity.ActivityRow;
import id.dampingi.agenda.AgendaAhead;
import id.dampingi.principle.PrincipleFigures;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What the data file knows of a month.
 *
 * @param office its name, {@code ""} if there is none
 * @param overdue planned activities whose day has passed, the oldest first
 * @param waiting what should have been seen to by today, whatever the month; the oldest first
 * @param principles of all groups in the month; {@code principlesBefore} in the month before it
 * @param ahead what is still to come in the month, or in the next days where it ends soon
 */
record HomeFacts(
        YearMonth month,
        String office,
        List<HomeGroup> groups,
        HomeTotals totals,
        List<ActivityRow> overdue,
        AgendaAhead ahead,
        Map<Attention, List<HomeItem>> waiting,
        PrincipleFigures principles,
        PrincipleFigures principlesBefore) {
    static HomeFacts none(YearMonth month) {
        return new HomeFacts(
                month,
                "",
                List.of(),
                HomeTotals.NONE,
                List.of(),
                AgendaAhead.NONE,
                Map.of(),
                PrincipleFigures.none(month),
                PrincipleFigures.none(month.minusMonths(1)));
    }
}
