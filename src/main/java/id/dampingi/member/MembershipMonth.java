package id.dampingi.member;

import java.util.List;

/**
 * How the members of a group changed in a month.
 *
 * @param before those at the end of the month before
 * @param joined,left who came and went in the month; whoever did both counts in both
 * @param returned how many of those who joined had been members before
 * @param reasons why they left, as many as there were different ones; {@code ""} for those of whom it is not known
 * @param officers who held a role at the end of the month
 */
public record MembershipMonth(
        MemberCount before,
        MemberCount joined,
        int returned,
        MemberCount left,
        List<Reason> reasons,
        List<Officer> officers) {
    public static final MembershipMonth NOBODY =
            new MembershipMonth(MemberCount.NONE, MemberCount.NONE, 0, MemberCount.NONE, List.of(), List.of());

    /** A reason and how many it made leave. */
    public record Reason(String text, int members) {}

    /** A member with a role. */
    public record Officer(String name, String role) {}

    /** Those at the end of the month. */
    public MemberCount after() {
        return before.plus(joined).minus(left);
    }

    /** Nobody was a member at any time of the month. */
    public boolean isEmpty() {
        return before.total() + joined.total() == 0;
    }
}
