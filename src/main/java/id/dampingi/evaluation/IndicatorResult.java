package id.dampingi.evaluation;

import id.dampingi.indicator.Indicator;
import id.dampingi.indicator.Target;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far a group has come with one indicator at the end of a month.
 *
 * @param target null when none was set for the year
 * @param actual the measurements since 1 January combined, null without a measurement
 * @param achievement of the year's target as a fraction (1.0 is 100 %), as it is, uncapped; null without data
 * @param pace of what was expected by the end of the month, as a fraction, uncapped; null without data
 * @param before the achievement at the end of the month before, null without data
 */
public record IndicatorResult(
        Indicator indicator,
        @Nullable Target target,
        @Nullable BigDecimal actual,
        @Nullable Double achievement,
        @Nullable Double pace,
        @Nullable Double before,
        Rating rating) {}
