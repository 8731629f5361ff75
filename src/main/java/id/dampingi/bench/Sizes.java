package id.dampingi.bench;

/**
 * How large the office of a benchmark is, and how often things are done.
 *
 * @param importRows rows of the spreadsheets that are imported
 * @param recapGroups groups of the office whose recap is printed, at most {@code groups}
 * @param repetitions how often a page, a list or a search is timed
 * @param starts how often the program is started
 */
public record Sizes(
        int groups,
        int members,
        int activities,
        int measurements,
        int importRows,
        int recapGroups,
        int repetitions,
        int starts) {
    /** A large office after some years; the figures that the program promises are for this one. */
    public static final Sizes LARGE = new Sizes(1_000, 30_000, 100_000, 500_000, 100_000, 500, 100, 7);

    /** Everything once or twice, to see that it runs. */
    public static final Sizes SMALL = new Sizes(12, 60, 300, 1_500, 60, 8, 3, 1);
}
