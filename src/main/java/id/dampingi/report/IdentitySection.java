package id.dampingi.report;

import java.util.List;

/** Who the group is. */
record IdentitySection(String heading, List<IdentityRow> rows) implements ReportSection {
    static IdentitySection of(MonthlyReport report, ReportWords w) {
        return new IdentitySection(w.text("report.identity"), IdentityRow.of(report, w));
    }

    @Override
    public String template() {
        return "monthly-identity";
    }
}
