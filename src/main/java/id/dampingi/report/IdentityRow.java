package id.dampingi.report;

import id.dampingi.facilitator.Facilitator;
import id.dampingi.group.Group;
import id.dampingi.member.MemberCount;
import id.dampingi.member.MembershipMonth;
import java.util.List;

/** Two facts about the group, side by side. */
public record IdentityRow(String label, String value, String label2, String value2) {
    static List<IdentityRow> of(MonthlyReport report, ReportWords w) {
        Group group = report.group();
        MembershipMonth members = report.part(MembershipMonth.class).orElse(MembershipMonth.NOBODY);
        Facilitator facilitator = report.facilitator();
        return List.of(
                row(
                        w.text("report.groupCode"),
                        group.code(),
                        w.text("report.facilitator"),
                        facilitator == null ? w.text("report.notAssigned") : facilitator.name()),
                row(
                        w.text("report.groupKind"),
                        group.kind(),
                        w.text("report.stage"),
                        w.text(group.stage().key())),
                row(
                        w.text("report.village"),
                        RegionText.formal(group.region(), w),
                        w.text("report.since"),
                        group.since() == null ? "" : w.date(group.since())),
                row(
                        w.text("report.members"),
                        members(members.after(), w),
                        w.text("report.memberChanges"),
                        changes(members, w)));
    }

    private static String members(MemberCount members, ReportWords w) {
        return members.unknown() == 0
                ? w.text("report.membersBySex", members.total(), members.men(), members.women())
                : w.text(
                        "report.membersWithUnknown",
                        members.total(),
                        members.men(),
                        members.women(),
                        members.unknown());
    }

    private static String changes(MembershipMonth members, ReportWords w) {
        return members.joined().total() + members.left().total() == 0
                ? w.text("report.noMemberChanges")
                : w.text(
                        "report.joinedAndLeft",
                        members.joined().total(),
                        members.left().total());
    }

    private static IdentityRow row(String label, String value, String label2, String value2) {
        return new IdentityRow(
                label,
                ReportWords.orNothing(PrintableText.of(value)),
                label2,
                ReportWords.orNothing(PrintableText.of(value2)));
    }
}
