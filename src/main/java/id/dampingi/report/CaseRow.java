package id.dampingi.report;

import id.dampingi.access.AccessCase;
import id.dampingi.access.AccessResult;
import id.dampingi.approach.Approach;
import id.dampingi.aspiration.Aspiration;
import id.dampingi.aspiration.AspirationStep;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.spiritual.NeedState;
import id.dampingi.spiritual.SpiritualNeed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case record on paper, as it stood at the end of the month. It names no member: what somebody needs or believes is not for
 * the reader of a report.
 *
 * @param approach only on the first row of an approach, else {@code ""}
 * @param where the forum, or to whom it was referred
 */
public record CaseRow(String approach, String date, String what, String where, String state) {
    static List<CaseRow> of(CaseRecords records, LocalDate end, ReportWords w) {
        var rows = new ArrayList<CaseRow>();
        records.needs().forEach(need -> rows.add(of(need, end, w)));
        records.requests().forEach(request -> rows.add(of(request, end, w)));
        records.aspirations().forEach(aspiration -> rows.add(of(aspiration, end, w)));
        var once = new ArrayList<CaseRow>();
        for (int i = 0; i < rows.size(); i++) {
            CaseRow row = rows.get(i);
            boolean same = i > 0 && rows.get(i - 1).approach().equals(row.approach());
            once.add(same ? new CaseRow("", row.date(), row.what(), row.where(), row.state()) : row);
        }
        return once;
    }

    private static CaseRow of(SpiritualNeed need, LocalDate end, ReportWords w) {
        boolean settled = isBy(need.answeredOn(), end);
        NeedState state = settled ? need.state() : NeedState.OPEN;
        return new CaseRow(
                w.text(Approach.RELIGIOUS.key()),
                w.dayAndMonth(need.date()),
                PrintableText.of(need.need()),
                ReportWords.NOTHING,
                w.text(state.key()));
    }

    private static CaseRow of(AccessCase request, LocalDate end, ReportWords w) {
        boolean ended = isBy(request.endedOn(), end);
        boolean referred = isBy(request.referredOn(), end);
        LocalDate until = ended && request.endedOn() != null ? request.endedOn() : end;
        String days = w.text("report.caseDays", ChronoUnit.DAYS.between(request.requestedOn(), until));
        String state = ended
                ? w.text(request.result().key())
                : w.text(referred ? "access.waitsForResult" : "access.waitsForReferral");
        String reason = ended && request.result() == AccessResult.LAPSED ? ": " + request.reason() : "";
        return new CaseRow(
                w.text(Approach.SOCIAL.key()),
                w.dayAndMonth(request.requestedOn()),
                PrintableText.of(request.what()),
                ReportWords.orNothing(PrintableText.of(referred ? request.referredTo() : "")),
                PrintableText.of(state + reason + " · " + days));
    }

    private static CaseRow of(Aspiration then, LocalDate end, ReportWords w) {
        Aspiration aspiration = then.asOf(end);
        AspirationStep step = aspiration.step();
        String amount = Optional.ofNullable(aspiration.realised())
                .or(() -> Optional.ofNullable(aspiration.budgeted()))
                .or(() -> Optional.ofNullable(aspiration.asked()))
                .map(sum -> " · " + Formats.money(sum, w.locale()))
                .orElse("");
        String state = aspiration.isRefused()
                ? w.text("aspiration.refused") + ": " + aspiration.reason()
                : w.text(step.key()) + amount;
        return new CaseRow(
                w.text(Approach.POLITICAL.key()),
                w.dayAndMonth(aspiration.submittedOn()),
                PrintableText.of(aspiration.title()),
                PrintableText.of(aspiration.forum()),
                PrintableText.of(state));
    }

    private static boolean isBy(@Nullable LocalDate day, LocalDate end) {
        return day != null && !day.isAfter(end);
    }
}
