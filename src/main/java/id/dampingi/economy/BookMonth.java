package id.dampingi.economy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A month in the book of an enterprise, in rupiah.
 *
 * @param jobs people who worked in it, the owners too; null when not counted
 */
public record BookMonth(
        UUID id,
        UUID enterprise,
        YearMonth month,
        BigDecimal turnover,
        BigDecimal cost,
        @Nullable Integer jobs,
        String note) {
    /** Turnover less cost; below zero is a loss. */
    public BigDecimal profit() {
        return turnover.subtract(cost);
    }
}
