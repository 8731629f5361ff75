package id.dampingi.evaluation;

import id.dampingi.indicator.Combine;
import id.dampingi.kit.db.Scaled;
import java.math.BigDecimal;

/**
 * Measurements of one group and indicator taken together, in ten thousandths as the data file keeps them.
 *
 * @param last the value measured last
 */
record Tally(long sum, long count, long last) {
    static final Tally NOTHING = new Tally(0, 0, 0);

    Tally plus(long value) {
        return new Tally(Math.addExact(sum, value), count + 1, value);
    }

    BigDecimal actual(Combine combine) {
        return switch (combine) {
            case LAST -> Scaled.of(last);
            case SUM -> Scaled.of(sum);
            case AVERAGE -> Actual.average(BigDecimal.valueOf(sum, Scaled.DECIMALS), count);
        };
    }
}
