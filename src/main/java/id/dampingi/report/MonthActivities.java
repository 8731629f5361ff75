package id.dampingi.report;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import java.util.List;
import java.util.stream.Stream;

/**
 * The activities of a month.
 *
 * @param all in the order of their dates, in every state
 * @param next what is planned for the month after
 */
record MonthActivities(List<Activity> all, List<Activity> next) {
    static final MonthActivities NONE = new MonthActivities(List.of(), List.of());

    /** How many are in a state. */
    long count(ActivityState state) {
        return all.stream().filter(activity -> activity.state() == state).count();
    }

    /** Attendance in what took place. */
    int men() {
        return done().mapToInt(Activity::men).sum();
    }

    int women() {
        return done().mapToInt(Activity::women).sum();
    }

    private Stream<Activity> done() {
        return all.stream().filter(activity -> activity.state() == ActivityState.DONE);
    }
}
