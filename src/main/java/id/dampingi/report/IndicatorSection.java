package id.dampingi.report;

import java.util.List;

/** What the indicators measured, by approach. */
record IndicatorSection(String heading, List<IndicatorRow> rows, String nothing) implements ReportSection {
    static IndicatorSection of(MonthlyReport report, ReportWords w) {
        return new IndicatorSection(
                w.text("report.indicators"), IndicatorRow.of(report.result(), w), w.text("report.noIndicators"));
    }

    @Override
    public String template() {
        return "monthly-indicators";
    }
}
