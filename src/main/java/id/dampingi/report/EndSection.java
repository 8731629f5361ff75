package id.dampingi.report;

import id.dampingi.facilitator.Facilitator;
import id.dampingi.office.Office;
import id.dampingi.office.Signer;
import java.util.List;

/** The end of the last text with the signatures, which are never alone on a sheet. */
record EndSection(List<Row> rows) implements ReportSection {
    /** {@code alone} when no part of the suggestions stands before. */
    public record Row(Boolean alone, String end, Signature signature) {}

    static EndSection of(MonthlyReport report, Narration narration, ReportWords w) {
        return new EndSection(
                List.of(new Row(narration.suggestions().isEmpty(), narration.end(), signature(report, w))));
    }

    @Override
    public String heading() {
        return "";
    }

    @Override
    public String template() {
        return "monthly-end";
    }

    private static Signature signature(MonthlyReport report, ReportWords w) {
        Office office = report.office();
        Facilitator facilitator = report.facilitator();
        Signer author = facilitator == null
                ? new Signer(w.text("report.facilitator"), "", "")
                : new Signer(w.text("report.facilitator"), facilitator.name(), facilitator.number());
        String place = PrintableText.of(office.place());
        String date = w.date(report.date());
        return Signature.of(
                w, place.isEmpty() ? date : place + ", " + date, author, office.checkedBy(), office.acknowledgedBy());
    }
}
