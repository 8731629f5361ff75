package id.dampingi.report;

import java.util.List;

/** What was concluded and suggested; the end of the suggestions stands with the signatures. */
record ConclusionSection(String heading, List<Row> rows) implements ReportSection {
    /**
     * {@code conclusions} is {@code ""} when they are short enough to stay whole; {@code suggestions} is {@code ""} when all of them stand with the signatures.
     */
    public record Row(String conclusions, String conclusionsEnd, String suggestions) {}

    static ConclusionSection of(Narration narration, ReportWords w) {
        return new ConclusionSection(
                w.text("report.conclusionsAndSuggestions"),
                List.of(new Row(narration.conclusions(), narration.conclusionsEnd(), narration.suggestions())));
    }

    @Override
    public String template() {
        return "monthly-conclusions";
    }
}
