package id.dampingi.attendance;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** An attendance list as it is being marked: {@code marks} holds the members' ids with their states, with commas between. */
record AttendanceDraft(String marks, String men, String women) implements Draft {
    static final AttendanceDraft EMPTY = new AttendanceDraft("", "", "");
    private static final int MOST_PRESENT = 100_000;

    static AttendanceDraft of(AttendanceList list) {
        return new AttendanceDraft(text(list), String.valueOf(list.men()), String.valueOf(list.women()));
    }

    @Override
    public List<Problem> problems() {
        return new Checks()
                .count(MOST_PRESENT, "attendance.men", men)
                .count(MOST_PRESENT, "attendance.women", women)
                .problems();
    }

    AttendanceList on(AttendanceList list) {
        return list.with(parse(marks), count(men), count(women));
    }

    static int count(String text) {
        return Parse.count(text, MOST_PRESENT).orElse(0);
    }

    static Map<UUID, AttendanceState> parse(String marks) {
        Map<UUID, AttendanceState> states = new LinkedHashMap<>();
        for (String mark : marks.split(",")) {
            int equals = mark.indexOf('=');
            if (equals > 0) {
                states.put(
                        UUID.fromString(mark.substring(0, equals)),
                        AttendanceState.valueOf(mark.substring(equals + 1)));
            }
        }
        return states;
    }

    /** In the order of the list, so that the same marks are the same text. */
    static String text(AttendanceList list) {
        return list.members().stream()
                .filter(member -> list.marks().containsKey(member.id()))
                .map(member -> member.id() + "=" + list.marks().get(member.id()))
                .collect(Collectors.joining(","));
    }
}
