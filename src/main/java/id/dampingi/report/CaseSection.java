package id.dampingi.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was recorded of the approaches; without a record the section is not there. */
public record CaseSection(String heading, List<CaseRow> rows, String summary) implements ReportSection {
    static CaseSection of(MonthlyReport report, ReportWords w) {
        CaseRecords records = report.part(CaseRecords.class).orElse(CaseRecords.NONE);
        YearMonth month = report.month();
        return new CaseSection(
                w.text("report.cases"),
                CaseRow.of(records, month.atEndOfMonth(), w),
                Stream.of(
                                counted(
                                        "report.casesSpiritual",
                                        "report.noSpiritual",
                                        records.needs().stream().map(need -> new Dates(need.date(), need.answeredOn())),
                                        month,
                                        w),
                                counted(
                                        "report.casesAccess",
                                        "report.noAccess",
                                        records.requests().stream()
                                                .map(request -> new Dates(request.requestedOn(), request.endedOn())),
                                        month,
                                        w),
                                counted(
                                        "report.casesAspiration",
                                        "report.noAspiration",
                                        records.aspirations().stream()
                                                .map(one -> new Dates(
                                                        one.submittedOn(),
                                                        one.refusedOn() == null ? one.realisedOn() : one.refusedOn())),
                                        month,
                                        w))
                        .reduce((one, other) -> one + " " + other)
                        .orElse(""));
    }

    private record Dates(LocalDate begun, @Nullable LocalDate ended) {}

    private static String counted(String key, String noneKey, Stream<Dates> dates, YearMonth month, ReportWords w) {
        List<Dates> all = dates.toList();
        long begun = all.stream()
                .filter(one -> YearMonth.from(one.begun()).equals(month))
                .count();
        long ended = all.stream()
                .filter(one ->
                        one.ended() != null && YearMonth.from(one.ended()).equals(month))
                .count();
        return all.isEmpty() ? w.text(noneKey) : w.text(key, begun, ended, all.size() - ended);
    }

    @Override
    public String template() {
        return "monthly-cases";
    }
}
