package id.dampingi.report;

import id.dampingi.evaluation.ApproachResult;
import id.dampingi.evaluation.Evaluation;
import id.dampingi.evaluation.IndicatorResult;
import id.dampingi.indicator.Target;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How far on the way from baseline to target an approach was expected to be: the plan of the month, else a twelfth for
 * each month; the weighted mean of the indicators that have data.
 */
final class Expected {
    private Expected() {}

    static @Nullable Double of(ApproachResult approach, YearMonth month) {
        double sum = 0;
        double weights = 0;
        for (IndicatorResult indicator : approach.indicators()) {
            if (indicator.target() != null && indicator.achievement() != null) {
                double weight = indicator.indicator().weight().doubleValue();
                sum += weight * of(indicator.target(), month);
                weights += weight;
            }
        }
        return weights == 0 ? null : sum / weights;
    }

    private static double of(Target target, YearMonth month) {
        double way = target.target().subtract(target.baseline()).doubleValue();
        if (way == 0) {
            return 1;
        }
        BigDecimal expected = Evaluation.expected(target, month.getMonth());
        return expected.subtract(target.baseline()).doubleValue() / way;
    }
}
