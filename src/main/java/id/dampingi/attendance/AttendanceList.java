package id.dampingi.attendance;

import id.dampingi.activity.Activity;
import id.dampingi.approach.Sex;
import id.dampingi.member.Member;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Who came to an activity.
 *
 * @param members of the group on the day of the activity, and whoever is marked already, by name
 * @param marks by member; who is not marked is not there
 * @param men,women number present, with guests; never less than what the marks say
 */
public record AttendanceList(
        Activity activity, List<Member> members, Map<UUID, AttendanceState> marks, int men, int women) {
    public UUID id() {
        return activity.id();
    }

    public int present() {
        return (int) members.stream().filter(this::isPresent).count();
    }

    public int present(Sex sex) {
        return (int) members.stream()
                .filter(this::isPresent)
                .filter(member -> Objects.equals(member.sex(), sex))
                .count();
    }

    public int marked(AttendanceState state) {
        return (int) members.stream()
                .filter(member -> marks.get(member.id()) == state)
                .count();
    }

    public int unmarked() {
        return (int) members.stream()
                .filter(member -> !marks.containsKey(member.id()))
                .count();
    }

    AttendanceList with(Map<UUID, AttendanceState> newMarks, int newMen, int newWomen) {
        return new AttendanceList(activity, members, Map.copyOf(newMarks), newMen, newWomen);
    }

    private boolean isPresent(Member member) {
        return marks.get(member.id()) == AttendanceState.PRESENT;
    }
}
