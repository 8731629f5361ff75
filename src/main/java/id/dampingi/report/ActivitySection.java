package id.dampingi.report;

import id.dampingi.activity.ActivityState;
import java.util.List;

/** The activities of the month, whatever became of them. */
public record ActivitySection(
        String heading, List<ActivityRow> rows, String summary, String men, String women, String nothing)
        implements ReportSection {
    static ActivitySection of(MonthlyReport report, ReportWords w) {
        MonthActivities activities = report.activities();
        return new ActivitySection(
                w.text("report.planAndRealisation"),
                ActivityRow.of(activities.all(), w),
                w.text(
                        "report.activitySummary",
                        activities.count(ActivityState.DONE),
                        activities.count(ActivityState.PLANNED),
                        activities.count(ActivityState.CANCELLED)),
                w.number(activities.men()),
                w.number(activities.women()),
                w.text("report.noActivities"));
    }

    @Override
    public String template() {
        return "monthly-activities";
    }
}
