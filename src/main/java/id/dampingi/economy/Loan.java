package id.dampingi.economy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that a member or the group owes.
 *
 * @param member null when the group owes it
 * @param lender who lent it, in words
 * @param repaid how much came back so far; read from the repayments, never saved with the loan
 */
public record Loan(
        UUID id,
        UUID group,
        @Nullable UUID member,
        String lender,
        LenderKind lenderKind,
        LocalDate date,
        BigDecimal amount,
        @Nullable LocalDate due,
        String purpose,
        String note,
        BigDecimal repaid) {
    public BigDecimal rest() {
        return amount.subtract(repaid).max(BigDecimal.ZERO);
    }

    /** Whether something is still owed after the day on which it was due. */
    public boolean overdueOn(LocalDate day) {
        return due != null && due.isBefore(day) && rest().signum() > 0;
    }
}
