package id.dampingi.evaluation;

import id.dampingi.indicator.Indicator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The measurements of a group and indicator since 1 January, to the end of a month and to the end of the month before.
 *
 * @param before null when there is none, as in January
 */
record Tallies(Tally now, @Nullable Tally before) {
    BigDecimal actual(Indicator indicator) {
        return now.actual(indicator.combine());
    }

    @Nullable
    BigDecimal actualBefore(Indicator indicator) {
        return before == null ? null : before.actual(indicator.combine());
    }
}
