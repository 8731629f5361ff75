package id.dampingi.economy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a group's economy came to in a month, in rupiah.
 *
 * @param enterprises that ran in the month
 * @param turnover of the months in the books; null when no book has the month
 * @param cost likewise
 * @param jobs likewise; 0 when none were counted
 * @param permits that held at the end of the month
 * @param savings all that was put in less what was taken out, up to the end of the month
 * @param owed what was not repaid at the end of the month
 * @param overdue the part of it that was due before
 * @param income the mean of what members told for the month; null when nobody did
 */
public record EconomyMonth(
        int enterprises,
        @Nullable BigDecimal turnover,
        @Nullable BigDecimal cost,
        int jobs,
        int permits,
        BigDecimal savings,
        BigDecimal owed,
        BigDecimal overdue,
        @Nullable BigDecimal income) {
    /** Turnover less cost; null when no book has the month. */
    public @Nullable BigDecimal profit() {
        return turnover == null || cost == null ? null : turnover.subtract(cost);
    }

    public boolean isEmpty() {
        return enterprises == 0 && savings.signum() == 0 && owed.signum() == 0 && income == null;
    }
}
