package id.dampingi.report;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.attendance.AttendanceList;
import id.dampingi.facility.FacilityKind;
import id.dampingi.facility.HandedOver;
import id.dampingi.facility.Handover;
import id.dampingi.facility.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What stands behind the signatures: attendance of all that took place, and two hand-overs. */
final class SampleAnnexes {
    private SampleAnnexes() {}

    /** Behind a report of the activities alone. */
    static MonthlyReport brief() {
        MonthlyReport report = Samples.full();
        return new MonthlyReport(
                report.office(),
                report.number(),
                report.month(),
                report.date(),
                report.group(),
                report.facilitator(),
                Samples.result(0),
                Samples.noTrend(),
                MonthParts.NONE
                        .with(report.activities())
                        .with(new AttendanceAnnex.Lists(lists(report)))
                        .with(new HandoverAnnex.Handovers(List.of(
                                handedOver(3, new Party("Asep Suherman", "")),
                                handedOver(4, new Party("Nining Yuningsih", "Sekretaris kelompok"))))));
    }

    private static List<AttendanceList> lists(MonthlyReport report) {
        List<AttendanceList> lists = new ArrayList<>();
        for (Activity activity : report.activities().all()) {
            if (activity.state() == ActivityState.DONE) {
                AttendanceList marked = AttendancePaperTest.paper(14 + 4 * lists.size(), true)
                        .sheet()
                        .list();
                lists.add(new AttendanceList(
                        activity, marked.members(), marked.marks(), activity.men(), activity.women()));
            }
        }
        return lists;
    }

    private static HandedOver handedOver(int number, Party receiver) {
        var goods = List.of(
                SampleSupplies.facility(
                        1, FacilityKind.TOOL, "Mesin pencacah rumput", "1", "unit", -30, -20, 3, 4, null),
                SampleSupplies.facility(
                        2, FacilityKind.TOOL, "Bibit cabai keriting", "2.5", "kg", -30, -20, 3, 4, null));
        return new HandedOver(
                new Handover(
                        new UUID(8, number),
                        Samples.GROUP,
                        "00" + number + "/BAST/X/2026",
                        Samples.OCTOBER.atDay(4),
                        "Balai Desa Sukamaju",
                        new Party("Hj. Lilis Suryani, M.Si.", "Ketua Yayasan"),
                        receiver,
                        new Party("Drs. Slamet Riyadi", "Kepala Desa Sukamaju"),
                        "Pengolahan pakan ternak dan demplot cabai",
                        List.of()),
                goods);
    }
}
