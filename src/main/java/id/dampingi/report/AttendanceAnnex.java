package id.dampingi.report;

import id.dampingi.activity.Activity;
import id.dampingi.attendance.AttendanceList;
import id.dampingi.attendance.AttendanceState;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who came to the activities of the month, a table for each that has a list. */
record AttendanceAnnex(String heading, List<Meeting> rows) implements Annex {
    /** The lists of a month. */
    record Lists(List<AttendanceList> all) {}

    /**
     * An activity.
     *
     * @param facts when and where it was, and how many came
     */
    public record Meeting(String title, String facts, List<AttendanceRow> rows) {}

    static AttendanceAnnex of(MonthlyReport report, ReportWords w) {
        return new AttendanceAnnex(
                w.text("attendance.title"),
                report.part(Lists.class).map(Lists::all).orElse(List.of()).stream()
                        .map(list -> meeting(list, w))
                        .toList());
    }

    @Override
    public String template() {
        return "annex-attendance";
    }

    private static Meeting meeting(AttendanceList list, ReportWords w) {
        Activity activity = list.activity();
        String facts = Stream.of(w.date(activity.date()), PrintableText.of(activity.place()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Meeting(
                ReportWords.orNothing(PrintableText.of(activity.title())),
                String.join("\n", facts, String.join(" ", AttendancePage.counted(list, w)), counts(list, w)),
                AttendanceRow.marked(list, w));
    }

    private static String counts(AttendanceList list, ReportWords w) {
        return w.text(
                "report.attendanceCounts",
                list.present(),
                list.marked(AttendanceState.SICK),
                list.marked(AttendanceState.EXCUSED),
                list.marked(AttendanceState.ABSENT));
    }
}
