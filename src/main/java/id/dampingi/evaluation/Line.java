package id.dampingi.evaluation;

import id.dampingi.indicator.Indicator;
import id.dampingi.indicator.Target;
import java.math.BigDecimal;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one indicator of a group at the end of a month, with the exact achievement and pace that the means
 * are made of.
 *
 * @param before the actual value at the end of the month before, null in January
 */
record Line(
        Indicator indicator,
        @Nullable Target target,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal before,
        @Nullable BigDecimal achievement,
        @Nullable BigDecimal pace) {
    static Line of(
            Indicator indicator,
            @Nullable Target target,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal before,
            Month month) {
        if (target == null || actual == null) {
            return new Line(indicator, target, actual, before, null, null);
        }
        var achievement = Achievement.of(target.baseline(), target.target(), actual, indicator.direction());
        var pace =
                month == Month.DECEMBER ? achievement : Achievement.pace(target, month, actual, indicator.direction());
        return new Line(indicator, target, actual, before, achievement, pace);
    }

    /** An indicator out of use is only shown when something was measured. */
    boolean listed() {
        return actual != null || (target != null && indicator.active());
    }

    boolean missing() {
        return target != null && actual == null && indicator.active();
    }

    IndicatorResult result() {
        var earlier = target == null || before == null
                ? null
                : Achievement.of(target.baseline(), target.target(), before, indicator.direction());
        return new IndicatorResult(
                indicator,
                target,
                actual,
                Achievement.shown(achievement),
                Achievement.shown(pace),
                Achievement.shown(earlier),
                Achievement.rate(achievement, pace));
    }
}
