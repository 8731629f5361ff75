package id.dampingi.report;

import java.util.List;

/** A section of one text. */
record TextSection(String heading, String text) implements ReportSection {
    /** The text as a row. */
    public record Row(String text) {}

    @Override
    public String template() {
        return "monthly-text";
    }

    @Override
    public List<Row> rows() {
        return List.of(new Row(text));
    }
}
