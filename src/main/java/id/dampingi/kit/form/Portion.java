package id.dampingi.kit.form;

/**
 * What is asked of a list that may be longer than anybody reads: the first rows of those that a filter leaves, and more
 * when somebody wants more.
 *
 * @param first how many at first
 * @param most how many now
 */
public record Portion<F>(F filter, int first, int most) {
    private static final int TIMES = 10;

    /** The first rows. */
    public static <F> Portion<F> first(F filter, int first) {
        return new Portion<>(filter, first, first);
    }

    /** The first rows of others; of the same as many as before. */
    public Portion<F> of(F newFilter) {
        return newFilter.equals(filter) ? this : first(newFilter, first);
    }

    public Portion<F> more() {
        return new Portion<>(filter, first, most * TIMES);
    }
}
