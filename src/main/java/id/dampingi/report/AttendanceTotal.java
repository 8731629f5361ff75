package id.dampingi.report;

import id.dampingi.approach.Sex;
import id.dampingi.attendance.AttendanceList;
import id.dampingi.attendance.AttendanceState;
import id.dampingi.member.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A line of totals below an attendance list: how many were present, sick, excused and absent. */
public record AttendanceTotal(String label, String present, String sick, String excused, String absent) {
    /** By sex, and in all; those whose sex is not known have a line only where there are any. */
    static List<AttendanceTotal> of(AttendanceList list, ReportWords w) {
        List<AttendanceTotal> totals = new ArrayList<>();
        totals.add(of(w.text("attendance.ofMen"), list, is(Sex.MALE)));
        totals.add(of(w.text("attendance.ofWomen"), list, is(Sex.FEMALE)));
        if (list.members().stream().anyMatch(is(null))) {
            totals.add(of(w.text("attendance.ofUnknown"), list, is(null)));
        }
        totals.add(of(w.text("attendance.ofAll"), list, member -> true));
        return totals;
    }

    private static Predicate<Member> is(@Nullable Sex sex) {
        return member -> Objects.equals(member.sex(), sex);
    }

    private static AttendanceTotal of(String label, AttendanceList list, Predicate<Member> who) {
        return new AttendanceTotal(
                label,
                count(list, AttendanceState.PRESENT, who),
                count(list, AttendanceState.SICK, who),
                count(list, AttendanceState.EXCUSED, who),
                count(list, AttendanceState.ABSENT, who));
    }

    private static String count(AttendanceList list, AttendanceState state, Predicate<Member> who) {
        return String.valueOf(list.members().stream()
                .filter(who)
                .filter(member -> list.marks().get(member.id()) == state)
                .count());
    }
}
