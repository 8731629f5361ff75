package id.dampingi.report;

import id.dampingi.approach.Sex;
import id.dampingi.attendance.AttendanceList;
import id.dampingi.attendance.AttendanceState;
import id.dampingi.member.Member;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of an attendance list.
 *
 * @param left,right where to sign: odd numbers at the left, even ones at the right, so that signatures have room
 * @param present,sick,excused,absent a tick or nothing
 */
public record AttendanceRow(
        String no,
        String name,
        String sex,
        String role,
        String left,
        String right,
        String present,
        String sick,
        String excused,
        String absent) {
    /** The embedded font has no check mark; on paper this is what people write. */
    private static final String TICK = "√";

    /** The members as they were marked. */
    static List<AttendanceRow> marked(AttendanceList list, ReportWords w) {
        List<AttendanceRow> rows = new ArrayList<>();
        for (Member member : list.members()) {
            rows.add(of(rows.size() + 1, member, list.marks().get(member.id()), w));
        }
        return rows;
    }

    /** The members without marks, and empty lines for whoever comes besides. */
    static List<AttendanceRow> toSign(AttendanceList list, int lines, ReportWords w) {
        List<AttendanceRow> rows = new ArrayList<>();
        for (Member member : list.members()) {
            rows.add(of(rows.size() + 1, member, null, w));
        }
        while (rows.size() < lines) {
            rows.add(of(rows.size() + 1, "", "", "", null));
        }
        return rows;
    }

    private static AttendanceRow of(int number, Member member, @Nullable AttendanceState state, ReportWords w) {
        String name = PrintableText.of(member.name());
        return of(number, name, sex(member.sex(), w), PrintableText.of(member.role()), state);
    }

    private static AttendanceRow of(int number, String name, String sex, String role, @Nullable AttendanceState state) {
        String place = number + ".";
        boolean odd = number % 2 == 1;
        return new AttendanceRow(
                String.valueOf(number),
                name,
                sex,
                role,
                odd ? place : "",
                odd ? "" : place,
                tick(state, AttendanceState.PRESENT),
                tick(state, AttendanceState.SICK),
                tick(state, AttendanceState.EXCUSED),
                tick(state, AttendanceState.ABSENT));
    }

    private static String tick(@Nullable AttendanceState state, AttendanceState wanted) {
        return state == wanted ? TICK : "";
    }

    private static String sex(@Nullable Sex sex, ReportWords w) {
        if (sex == null) {
            return "";
        }
        return w.text(sex == Sex.MALE ? "member.maleShort" : "member.femaleShort");
    }
}
