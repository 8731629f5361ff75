package id.dampingi.report;

import java.util.List;
import net.sf.jasperreports.renderers.Renderable;

/** How the four approaches stand, and their way over twelve months. */
record ApproachSection(String heading, List<Row> rows) implements ReportSection {
    /** The two charts side by side, and in words. */
    public record Row(
            Renderable approachChart, String approachDescription, Renderable trendChart, String trendDescription) {}

    static ApproachSection of(MonthlyReport report, ReportWords w) {
        Chart approaches = Charts.approaches(report.result(), w);
        Chart trend = Charts.trend(report.trend(), w);
        return new ApproachSection(
                w.text("report.fourApproaches"),
                List.of(new Row(approaches, approaches.description(), trend, trend.description())));
    }

    @Override
    public String template() {
        return "monthly-approaches";
    }
}
