package id.dampingi.sample;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Technique;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What was done and is planned with the sample groups: the routine of each month, and two more in turn. */
final class SampleActivities {
    private static final List<Integer> DAYS = List.of(4, 11, 19, 26);

    private final List<List<String>> lines = Lines.of("activities.txt");
    private final List<List<String>> reasons = Lines.of("cancelled.txt");
    private final SamplePrinciples principles = new SamplePrinciples();
    private final LocalDate today;
    private final Dice dice;

    SampleActivities(LocalDate today, Dice dice) {
        this.today = today;
        this.dice = dice;
    }

    List<Activity> of(SampleGroup group, YearMonth first, YearMonth last) {
        var activities = new ArrayList<Activity>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            for (List<String> line : inMonth(group, month)) {
                LocalDate date = date(group, month, activities.size());
                if (!date.isBefore(group.since()) && !isOverdue(group, date)) {
                    int ago = number(last) - number(month);
                    activities.add(principles.of(group, activity(group, line, date), ago));
                }
            }
        }
        return activities;
    }

    /** Two groups still wait for their first visit of this month. */
    private boolean isOverdue(SampleGroup group, LocalDate date) {
        boolean waits = group.index() % 6 == 1;
        return waits && !date.isAfter(today) && YearMonth.from(date).equals(YearMonth.from(today));
    }

    private List<List<String>> inMonth(SampleGroup group, YearMonth month) {
        List<List<String>> own =
                lines.stream().filter(line -> line.get(0).equals(group.code())).toList();
        List<List<String>> turns =
                own.stream().filter(line -> !line.get(1).equals("R")).toList();
        var chosen = new ArrayList<>(
                own.stream().filter(line -> line.get(1).equals("R")).toList());
        int count = Math.min(turns.size(), 2 + Dice.roll(2, group.index(), number(month)));
        for (int i = 0; i < count; i++) {
            chosen.add(turns.get(Math.floorMod(number(month) * 2 + i, turns.size())));
        }
        return chosen;
    }

    private static LocalDate date(SampleGroup group, YearMonth month, int number) {
        int day = DAYS.get(number % DAYS.size()) + Dice.roll(5, group.index(), number(month), number) - 1;
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private Activity activity(SampleGroup group, List<String> line, LocalDate date) {
        int seed = number(YearMonth.from(date)) * 31 + date.getDayOfMonth();
        boolean routine = line.get(1).equals("R");
        ActivityState state = date.isAfter(today)
                ? ActivityState.PLANNED
                : !routine && Dice.roll(11, group.index(), seed, 1) == 0 ? ActivityState.CANCELLED : ActivityState.DONE;
        boolean done = state == ActivityState.DONE;
        int present = done ? present(group, seed) : 0;
        int women = Math.round(present * group.women() / 100f);
        String[] times = line.get(4).split("-");
        Set<Approach> approaches = EnumSet.noneOf(Approach.class);
        List<Approach> named =
                Stream.of(line.get(2).split(" ")).map(Approach::valueOf).toList();
        approaches.addAll(named);
        int which = 7 + Math.floorMod(number(YearMonth.from(date)), 2);
        return new Activity(
                dice.id(),
                group.group().id(),
                date,
                time(times[0]),
                time(times[1]),
                line.get(5),
                line.get(6),
                named.get(0),
                approaches,
                line.get(3).equals("-") ? null : Technique.valueOf(line.get(3)),
                present - women,
                women,
                done ? line.get(which) : "",
                done && !line.get(9).equals("-") ? line.get(9) : "",
                state,
                state == ActivityState.CANCELLED
                        ? reasons.get(Dice.roll(reasons.size(), group.index(), seed, 2))
                                .get(0)
                        : "");
    }

    /** The better a group goes in the social approach, the more come. */
    private static int present(SampleGroup group, int seed) {
        double share = 0.35 + 0.45 * Math.min(1.1, Math.max(0.4, group.pace(Approach.SOCIAL)));
        return Math.min(
                group.size(), (int) Math.round(group.size() * share) + Dice.roll(4, group.index(), seed, 3) - 1);
    }

    private static LocalTime time(String text) {
        return LocalTime.of(Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(3, 5)));
    }

    private static int number(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue();
    }
}
