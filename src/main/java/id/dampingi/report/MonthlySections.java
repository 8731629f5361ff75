package id.dampingi.report;

import java.util.List;

/** The sections of the monthly evaluation in the order of the paper; those that are left out take no number. */
final class MonthlySections {
    private MonthlySections() {}

    static List<ReportSection> of(MonthlyReport report, ReportWords w) {
        Narration narration = new Narration(report.narrative(), w);
        return List.of(
                IdentitySection.of(report, w),
                MembershipSection.of(report, w),
                ApproachSection.of(report, w),
                ActivitySection.of(report, w),
                IndicatorSection.of(report, w),
                CaseSection.of(report, w),
                EconomySection.of(report, w),
                AttitudeSection.of(report, w),
                SupplySection.of(report, w),
                OwnSection.of(report, w),
                ProblemSection.of(report, w),
                new TextSection(w.text("report.obstacles"), narration.obstacles()),
                PlanSection.of(report, w),
                NextPlanSection.of(report, w),
                ConclusionSection.of(narration, w),
                EndSection.of(report, narration, w),
                PhotoAnnex.of(report, w),
                AttendanceAnnex.of(report, w),
                HandoverAnnex.of(report, w));
    }
}
