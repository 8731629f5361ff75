package id.dampingi.evaluation;

import id.dampingi.indicator.Combine;
import id.dampingi.indicator.Measurement;
import id.dampingi.kit.db.Scaled;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Combines the measurements from 1 January to the end of a month. */
final class Actual {
    /** Of two measurements on a day the one recorded later counts; in the order of their ids. */
    private static final Comparator<Measurement> OLDEST_FIRST =
            Comparator.comparing(Measurement::date).thenComparing(Measurement::id, Actual::compareBytes);

    private static final int AVERAGE_DECIMALS = 40;

    private Actual() {}

    static Optional<BigDecimal> of(List<Measurement> measurements, Combine combine, YearMonth until) {
        var counted = measurements.stream()
                .filter(m -> m.date().getYear() == until.getYear())
                .filter(m -> !m.date().isAfter(until.atEndOfMonth()))
                .toList();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        var sum = counted.stream().map(Measurement::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (combine) {
            case LAST -> counted.stream().max(OLDEST_FIRST).map(Measurement::value);
            case SUM -> Optional.of(sum);
            case AVERAGE -> Optional.of(average(sum, counted.size()));
        };
    }

    /** With so many decimals that it stays exact beside a baseline of any size. */
    static BigDecimal average(BigDecimal sum, long count) {
        return Scaled.plain(sum.divide(BigDecimal.valueOf(count), AVERAGE_DECIMALS, RoundingMode.HALF_EVEN));
    }

    /** As the data file orders ids. */
    static int compareBytes(UUID left, UUID right) {
        var high = Long.compareUnsigned(left.getMostSignificantBits(), right.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(left.getLeastSignificantBits(), right.getLeastSignificantBits());
    }
}
