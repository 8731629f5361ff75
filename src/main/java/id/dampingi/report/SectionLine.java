package id.dampingi.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A section at its place in a report: numbered, and without its table when it has nothing to tell.
 *
 * @param startsPage for the first annex
 */
public record SectionLine(
        String heading, String template, List<? extends Record> rows, ReportSection section, Boolean startsPage) {
    /** What stands in place of a table without rows. */
    public record Nothing(String text) {}

    static List<SectionLine> of(List<? extends ReportSection> sections, ReportWords w) {
        List<SectionLine> lines = new ArrayList<>();
        int number = 1;
        int annexes = 0;
        for (ReportSection section : sections) {
            boolean empty = section.rows().isEmpty();
            if (empty && section.nothing().isEmpty()) {
                continue;
            }
            boolean annex = section instanceof Annex;
            String heading = section.heading();
            if (annex) {
                annexes++;
                heading = w.text("report.annex", annexes, heading);
            } else if (!heading.isEmpty()) {
                heading = number++ + ".  " + heading;
            }
            lines.add(new SectionLine(
                    heading,
                    empty ? "monthly-nothing" : section.template(),
                    empty ? List.of(new Nothing(section.nothing())) : section.rows(),
                    section,
                    annex && annexes == 1));
        }
        return lines;
    }
}
