package id.dampingi.economy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What month books add up to, in rupiah.
 *
 * @param enterprises that ran in the month
 * @param turnover,cost of the month; null when no book has it
 * @param jobs of the month; 0 when none were counted
 * @param yearTurnover,yearCost since 1 January; null when no book has a month of the year
 */
public record BookSums(
        int enterprises,
        @Nullable BigDecimal turnover,
        @Nullable BigDecimal cost,
        int jobs,
        @Nullable BigDecimal yearTurnover,
        @Nullable BigDecimal yearCost) {
    static final BookSums NONE = new BookSums(0, null, null, 0, null, null);

    /** Turnover less cost. */
    public @Nullable BigDecimal profit() {
        return turnover == null || cost == null ? null : turnover.subtract(cost);
    }

    public @Nullable BigDecimal yearProfit() {
        return yearTurnover == null || yearCost == null ? null : yearTurnover.subtract(yearCost);
    }

    BookSums plus(BookSums other) {
        return new BookSums(
                enterprises + other.enterprises,
                sum(turnover, other.turnover),
                sum(cost, other.cost),
                jobs + other.jobs,
                sum(yearTurnover, other.yearTurnover),
                sum(yearCost, other.yearCost));
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : other == null ? one : one.add(other);
    }
}
