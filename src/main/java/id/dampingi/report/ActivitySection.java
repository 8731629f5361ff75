package id.dampingi.report;

import id.dampingi.activity.ActivityState;
import java.util.List;

/** The activities of the month, whatever became of them. */
public record ActivitySection(
        String heading, List<ActivityRow> rows, String summary, String men, String women, String nothing)
        implements ReportSection {
    static ActivitySection of(MonthlyReport report, ReportWords w) {
        return new ActivitySection(
                w.text("report.planAndRealisation"),
                ActivityRow.of(report.activities(), w),
                w.text(
                        "report.activitySummary",
                        report.count(ActivityState.DONE),
                        report.count(ActivityState.PLANNED),
                        report.count(ActivityState.CANCELLED)),
                w.number(report.men()),
                w.number(report.women()),
                w.text("report.noActivities"));
    }

    @Override
    public String template() {
        return "monthly-activities";
    }
}
