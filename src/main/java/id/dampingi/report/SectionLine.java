package id.dampingi.report;

import java.util.ArrayList;
import java.util.List;

/** A section at its place in a report: numbered, and without its table when it has nothing to tell. */
public record SectionLine(String heading, String template, List<? extends Record> rows, ReportSection section) {
    /** What stands in place of a table without rows. */
    public record Nothing(String text) {}

    static List<SectionLine> of(List<? extends ReportSection> sections) {
        List<SectionLine> lines = new ArrayList<>();
        int number = 1;
        for (ReportSection section : sections) {
            boolean empty = section.rows().isEmpty();
            if (empty && section.nothing().isEmpty()) {
                continue;
            }
            lines.add(new SectionLine(
                    section.heading().isEmpty() ? "" : number++ + ".  " + section.heading(),
                    empty ? "monthly-nothing" : section.template(),
                    empty ? List.of(new Nothing(section.nothing())) : section.rows(),
                    section));
        }
        return lines;
    }
}
