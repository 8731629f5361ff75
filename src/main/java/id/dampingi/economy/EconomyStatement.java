package id.dampingi.economy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group's economy in a month and since 1 January, as it may be shown to others: enterprises of members and what members
 * earn only in sum, for the money of a person is nobody else's business.
 *
 * @param own enterprises of the group, by name
 * @param members those of its members together
 * @param savings money put in and taken out
 * @param debts what is owed at the end of the month, by who lent it
 * @param permits that held at the end of the month
 * @param told how many members told what they earned in the month
 * @param income the mean of what they told; null when nobody did
 */
public record EconomyStatement(
        List<Own> own,
        BookSums members,
        Savings savings,
        List<Debt> debts,
        int permits,
        int told,
        @Nullable BigDecimal income) {
    public static final EconomyStatement NONE =
            new EconomyStatement(List.of(), BookSums.NONE, Savings.NONE, List.of(), 0, 0, null);

    /** @param ended null while it runs */
    public record Own(String name, String kind, @Nullable LocalDate ended, BookSums sums) {}

    /** {@code before} at the end of the month before; {@code out} is positive. */
    public record Savings(BigDecimal before, BigDecimal in, BigDecimal out) {
        public static final Savings NONE = new Savings(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        public BigDecimal after() {
            return before.add(in).subtract(out);
        }

        public boolean isEmpty() {
            return before.signum() == 0 && in.signum() == 0 && out.signum() == 0;
        }
    }

    /** Loans that are not repaid; {@code overdue} is the part of {@code rest} that was due before. */
    public record Debt(LenderKind lender, int loans, BigDecimal rest, BigDecimal overdue) {}

    /** All enterprises. */
    public BookSums total() {
        return own.stream().map(Own::sums).reduce(members, BookSums::plus);
    }

    /** Whether there is an enterprise that ran in the month or has a book of the year. */
    public boolean hasEnterprises() {
        return !own.isEmpty() || members.enterprises() > 0 || members.yearTurnover() != null;
    }

    public boolean isEmpty() {
        return !hasEnterprises() && savings.isEmpty() && debts.isEmpty() && told == 0;
    }
}
