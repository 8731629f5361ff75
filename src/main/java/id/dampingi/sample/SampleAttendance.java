package id.dampingi.sample;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.approach.Sex;
import id.dampingi.attendance.AttendanceState;
import id.dampingi.attendance.AttendanceStore;
import id.dampingi.kit.db.Changing;
import id.dampingi.member.MemberCard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Who of the sample's members came to what was done in the last three months: as many as the activities count. */
final class SampleAttendance {
    record Mark(UUID id, UUID activity, UUID member, AttendanceState state) {}

    private static final int MONTHS = 3;

    private final Dice dice;

    SampleAttendance(Dice dice) {
        this.dice = dice;
    }

    static void save(Changing changing, List<Mark> marks) {
        marks.forEach(
                mark -> AttendanceStore.insert(changing, mark.id(), mark.activity(), mark.member(), mark.state()));
    }

    List<Mark> of(List<Activity> activities, List<MemberCard> members, LocalDate today) {
        var marks = new ArrayList<Mark>();
        for (Activity activity : activities) {
            if (activity.state() == ActivityState.DONE && activity.date().isAfter(today.minusMonths(MONTHS))) {
                List<MemberCard> there = members.stream()
                        .filter(card -> card.member().group().equals(activity.group()))
                        .filter(card -> card.belongs(activity.date()))
                        .toList();
                mark(activity, there, Sex.MALE, activity.men(), marks);
                mark(activity, there, Sex.FEMALE, activity.women(), marks);
            }
        }
        return List.copyOf(marks);
    }

    /** The officers always come; who else does, changes from one time to the next. */
    private void mark(Activity activity, List<MemberCard> there, Sex sex, int present, List<Mark> marks) {
        var own = new ArrayList<>(
                there.stream().filter(card -> card.member().sex() == sex).toList());
        int day = activity.date().getDayOfYear();
        own.sort(Comparator.comparingInt(card ->
                card.member().role().isEmpty() ? 1 + Dice.roll(100, card.id().hashCode(), day) : 0));
        for (int i = 0; i < own.size(); i++) {
            AttendanceState state = i < present ? AttendanceState.PRESENT : away(i, day);
            marks.add(new Mark(dice.id(), activity.id(), own.get(i).id(), state));
        }
    }

    private static AttendanceState away(int number, int day) {
        return switch (Dice.roll(5, number, day)) {
            case 0 -> AttendanceState.SICK;
            case 1, 2 -> AttendanceState.EXCUSED;
            default -> AttendanceState.ABSENT;
        };
    }
}
