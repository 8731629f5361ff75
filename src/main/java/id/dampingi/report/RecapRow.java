package id.dampingi.report;

import id.dampingi.activity.Activity;
import id.dampingi.evaluation.ApproachResult;
import id.dampingi.evaluation.GroupResult;
import id.dampingi.evaluation.Rating;
import id.dampingi.group.Group;
import java.util.Comparator;

/**
 * A group in the recap.
 *
 * @param facilitator the name, {@code ""} if there is none
 * @param planned activities of the month that are not done yet
 * @param men,women attendance in the activities that were done
 */
public record RecapRow(
        Group group,
        String facilitator,
        int members,
        GroupResult result,
        int planned,
        int done,
        int cancelled,
        int men,
        int women) {

    /** Off track first, then those nobody can judge; within a rating the slowest first. */
    public static final Comparator<RecapRow> MOST_NEEDY_FIRST = Comparator.comparingInt(RecapRow::urgency)
            .thenComparingDouble(RecapRow::paceOrLast)
            .thenComparing(row -> row.group().code());

    /** How many indicators have a target but no measurement this year. */
    public int missing() {
        return result.approaches().stream().mapToInt(ApproachResult::missing).sum();
    }

    /** All activities of the month, as {@link Activity} counts them: planned, done and cancelled. */
    public int activities() {
        return planned + done + cancelled;
    }

    private static int urgency(RecapRow row) {
        return switch (row.result().rating()) {
            case OFF_TRACK -> 0;
            case NO_DATA -> 1;
            case NEEDS_ATTENTION -> 2;
            case ON_TRACK -> 3;
            case REACHED -> 4;
        };
    }

    private static double paceOrLast(RecapRow row) {
        Double pace = row.result().pace();
        return pace == null ? Double.MAX_VALUE : pace;
    }

    public boolean isRated() {
        return result.rating() != Rating.NO_DATA;
    }
}
