package id.dampingi.report;

import id.dampingi.facilitator.Facilitator;
import id.dampingi.group.Group;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cover of a monthly evaluation, in the language of the report.
 *
 * @param group its name
 * @param about kind and place of the group
 * @param placeAndYear of the office and the report
 */
public record CoverPage(
        Letterhead letterhead,
        String title,
        String period,
        String group,
        String about,
        List<PaperFact> facts,
        String placeAndYear) {
    static CoverPage of(MonthlyReport report, ReportWords w, Letterhead letterhead) {
        Group group = report.group();
        String year = String.valueOf(report.month().getYear());
        return new CoverPage(
                letterhead,
                w.text("report.monthly").toUpperCase(w.locale()),
                w.text("report.period", w.month(report.month())),
                PrintableText.of(group.name()),
                joined("\n", group.kind(), RegionText.formal(group.region(), w)),
                facts(report, w),
                joined("\n", report.office().place(), year));
    }

    private static List<PaperFact> facts(MonthlyReport report, ReportWords w) {
        Facilitator facilitator = report.facilitator();
        return Stream.of(
                        fact("report.groupCode", report.group().code(), w),
                        fact("report.numberLabel", report.number(), w),
                        fact(
                                "report.facilitator",
                                facilitator == null
                                        ? w.text("report.notAssigned")
                                        : joined(" · ", facilitator.name(), facilitator.number()),
                                w))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private static PaperFact fact(String key, String value, ReportWords w) {
        return new PaperFact(w.text(key), PrintableText.of(value));
    }

    private static String joined(String between, String... texts) {
        return Stream.of(texts)
                .map(PrintableText::of)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(between));
    }
}
