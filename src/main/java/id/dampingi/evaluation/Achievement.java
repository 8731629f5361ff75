package id.dampingi.evaluation;

import id.dampingi.indicator.Direction;
import id.dampingi.indicator.Target;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * The formula of achievement, {@code (a − b) / (t − b)}, in decimal arithmetic: a value that stands exactly on a
 * threshold is judged to stand on it.
 *
 * <p>Quotients carry 34 digits and are judged at 28, so that the rounding of a quotient such as 1/3 never tips a
 * judgement.
 */
final class Achievement {
    static final MathContext CALCULATED = MathContext.DECIMAL128;

    private static final MathContext JUDGED = new MathContext(28, RoundingMode.HALF_EVEN);
    private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal CAP = new BigDecimal("1.2");
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private Achievement() {}

    /** How much of the way from the baseline to the target is done; 1 is all of it. */
    static BigDecimal of(BigDecimal baseline, BigDecimal target, BigDecimal actual, Direction direction) {
        var way = target.subtract(baseline);
        return way.signum() == 0
                ? held(target, actual, direction)
                : actual.subtract(baseline).divide(way, CALCULATED);
    }

    /**
     * How much of what was expected by the end of the month is done. A plan may foresee a dip, a value on the other
     * side of the baseline than the target; there the formula would reward a deeper fall, so the dip is held instead.
     */
    static BigDecimal pace(Target target, Month month, BigDecimal actual, Direction direction) {
        var expected = expected(target, month);
        var way = expected.subtract(target.baseline()).signum();
        return way != 0 && way == -forward(target, direction)
                ? held(expected, actual, direction)
                : of(target.baseline(), expected, actual, direction);
    }

    /** The planned value of the month, else m/12 of the way from the baseline to the target; in December the target. */
    static BigDecimal expected(Target target, Month month) {
        if (month == Month.DECEMBER) {
            return target.target();
        }
        var planned = target.plan().get(month);
        return planned != null
                ? planned
                : target.target()
                        .subtract(target.baseline())
                        .multiply(BigDecimal.valueOf(month.getValue()))
                        .divide(MONTHS, CALCULATED)
                        .add(target.baseline());
    }

    /** All while the value is at least as good as the target, else one less the relative shortfall. */
    private static BigDecimal held(BigDecimal target, BigDecimal actual, Direction direction) {
        var better = actual.compareTo(target) * sign(direction);
        if (better >= 0) {
            return BigDecimal.ONE;
        }
        return target.signum() == 0
                ? BigDecimal.ZERO
                : BigDecimal.ONE.subtract(actual.subtract(target).abs().divide(target.abs(), CALCULATED));
    }

    private static int forward(Target target, Direction direction) {
        var way = target.target().compareTo(target.baseline());
        return way == 0 ? sign(direction) : way;
    }

    private static int sign(Direction direction) {
        return direction == Direction.HIGHER ? 1 : -1;
    }

    /** As it enters a mean. */
    static BigDecimal capped(BigDecimal achievement) {
        return achievement.max(BigDecimal.ZERO).min(CAP);
    }

    /** Reached by the achievement of the year's target; short of that, judged by the pace. */
    static Rating rate(@Nullable BigDecimal achievement, @Nullable BigDecimal pace) {
        if (achievement == null || pace == null) {
            return Rating.NO_DATA;
        }
        if (achievement.round(JUDGED).compareTo(BigDecimal.ONE) >= 0) {
            return Rating.REACHED;
        }
        var judged = pace.round(JUDGED);
        if (judged.compareTo(THREE_QUARTERS) >= 0) {
            return Rating.ON_TRACK;
        }
        return judged.compareTo(HALF) >= 0 ? Rating.NEEDS_ATTENTION : Rating.OFF_TRACK;
    }

    static @Nullable Double shown(@Nullable BigDecimal value) {
        return value == null ? null : value.round(JUDGED).doubleValue();
    }
}
