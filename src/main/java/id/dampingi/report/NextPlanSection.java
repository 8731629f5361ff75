package id.dampingi.report;

import java.util.List;

/** What is planned for the month after: a text and the activities that have a date. */
public record NextPlanSection(String heading, String plan, List<? extends Record> rows, String template)
        implements ReportSection {
    static ReportSection of(MonthlyReport report, ReportWords w) {
        String heading = w.text("report.nextMonthsPlan", w.month(report.month().plusMonths(1)));
        String plan = PrintableText.of(report.narrative().nextPlan());
        List<ActivityRow> activities = ActivityRow.of(report.activities().next(), w);
        if (activities.isEmpty()) {
            String text = plan.isEmpty() ? w.text("report.nothingWritten") : plan;
            return new NextPlanSection(heading, plan, List.of(new TextSection.Row(text)), "monthly-plan-text");
        }
        return new NextPlanSection(heading, plan, activities, "monthly-plan");
    }
}
