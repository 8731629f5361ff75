package id.dampingi.report;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.evaluation.GroupResult;
import id.dampingi.evaluation.MonthScore;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.group.Group;
import id.dampingi.narrative.Narrative;
import id.dampingi.office.Office;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the monthly evaluation of one group.
 *
 * @param number the report's number as printed
 * @param date the day in the signature block
 * @param activities of the month in the order of their dates, in every state
 * @param trend twelve months, the last one is {@code month}
 * @param nextActivities what is planned for the month after
 * @param cases what was recorded of the approaches
 */
public record MonthlyReport(
        Office office,
        String number,
        YearMonth month,
        LocalDate date,
        Group group,
        @Nullable Facilitator facilitator,
        Membership membership,
        List<Activity> activities,
        GroupResult result,
        List<MonthScore> trend,
        Narrative narrative,
        List<Activity> nextActivities,
        CaseRecords cases) {

    /** How many activities of the month are in a state. */
    public long count(ActivityState state) {
        return activities.stream().filter(activity -> activity.state() == state).count();
    }

    /** Attendance in what took place. */
    public int men() {
        return done().mapToInt(Activity::men).sum();
    }

    public int women() {
        return done().mapToInt(Activity::women).sum();
    }

    private Stream<Activity> done() {
        return activities.stream().filter(activity -> activity.state() == ActivityState.DONE);
    }
}
