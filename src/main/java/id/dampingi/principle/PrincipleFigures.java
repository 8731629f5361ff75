package id.dampingi.principle;

import java.time.YearMonth;

/**
 * The three principles in the activities that were carried out in a month and the plans that were agreed on in it. A plan
 * that became an activity is counted as both, each in its month.
 *
 * @param done how many there were, also those of which nothing was said
 * @param lessons activities from which something was learnt
 */
public record PrincipleFigures(
        YearMonth month, int done, SideCount from, SideCount by, SideCount benefits, PartCount part, int lessons) {
    public static PrincipleFigures none(YearMonth month) {
        return new PrincipleFigures(month, 0, SideCount.NONE, SideCount.NONE, SideCount.NONE, PartCount.NONE, 0);
    }

    public SideCount of(Question question) {
        return switch (question) {
            case FROM -> from;
            case BY -> by;
            case FOR -> benefits;
        };
    }

    /** Nothing was said of any activity or plan. */
    public boolean isEmpty() {
        return from.said() + by.said() + benefits.said() + part.said() + lessons == 0;
    }
}
