package id.dampingi.report;

/**
 * Who belongs to a group at the end of a month, and how that changed in the month.
 *
 * @param unknown members whose sex is not known
 * @param joined,left how many came and went in the month
 */
public record Membership(int men, int women, int unknown, int joined, int left) {
    static final Membership NOBODY = new Membership(0, 0, 0, 0, 0);

    public int total() {
        return men + women + unknown;
    }
}
