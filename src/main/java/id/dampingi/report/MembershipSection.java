package id.dampingi.report;

import id.dampingi.member.MemberCount;
import id.dampingi.member.MembershipMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Members at the start and the end of the month and what changed in between; those who left are counted and not named.
 *
 * @param officers who holds which role, {@code ""} for nobody
 */
public record MembershipSection(String heading, List<MembershipRow> rows, String officers) implements ReportSection {
    static MembershipSection of(MonthlyReport report, ReportWords w) {
        MembershipMonth members = report.part(MembershipMonth.class).orElse(MembershipMonth.NOBODY);
        return new MembershipSection(
                w.text("report.membership"), members.isEmpty() ? List.of() : rows(members, w), officers(members, w));
    }

    @Override
    public String template() {
        return "monthly-members";
    }

    private static List<MembershipRow> rows(MembershipMonth members, ReportWords w) {
        return List.of(
                row("report.membersBefore", members.before(), "", w),
                row(
                        "report.membersJoined",
                        members.joined(),
                        members.returned() == 0 ? "" : w.text("report.membersReturned", members.returned()),
                        w),
                row("report.membersLeft", members.left(), reasons(members, w), w),
                row("report.membersAfter", members.after(), "", w));
    }

    private static MembershipRow row(String key, MemberCount count, String remark, ReportWords w) {
        String unknown = count.unknown() == 0 ? "" : w.text("report.membersUnknown", count.unknown());
        return new MembershipRow(
                w.text(key),
                w.number(count.men()),
                w.number(count.women()),
                w.number(count.total()),
                Stream.of(remark, unknown).filter(text -> !text.isEmpty()).collect(Collectors.joining("; ")));
    }

    private static String reasons(MembershipMonth members, ReportWords w) {
        return members.reasons().stream()
                .map(reason -> {
                    String text = PrintableText.of(reason.text());
                    return (text.isEmpty() ? w.text("report.membersNoReason") : text) + " ("
                            + w.number(reason.members()) + ")";
                })
                .collect(Collectors.joining("; "));
    }

    private static String officers(MembershipMonth members, ReportWords w) {
        String all = members.officers().stream()
                .map(officer -> PrintableText.of(officer.role()) + ": " + PrintableText.of(officer.name()))
                .collect(Collectors.joining(" · "));
        return all.isEmpty() ? "" : w.text("report.officers", all);
    }
}
