package id.dampingi.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Score and pace as exact means; both are null when there is nothing to take the mean of. */
record Mean(@Nullable BigDecimal score, @Nullable BigDecimal pace) {
    private static final Mean NONE = new Mean(null, null);

    /** The mean of capped achievements, each with the weight of its indicator. */
    static Mean weighted(List<Line> lines) {
        var weights = BigDecimal.ZERO;
        var score = BigDecimal.ZERO;
        var pace = BigDecimal.ZERO;
        for (var line : lines) {
            var achieved = line.achievement();
            var paced = line.pace();
            if (achieved != null && paced != null) {
                var weight = line.indicator().weight();
                weights = weights.add(weight);
                score = score.add(Achievement.capped(achieved).multiply(weight));
                pace = pace.add(Achievement.capped(paced).multiply(weight));
            }
        }
        return weights.signum() == 0 ? NONE : over(score, pace, weights);
    }

    /** The mean of the approaches that have a score, whatever the number of their indicators. */
    static Mean plain(List<Mean> means) {
        var count = 0;
        var score = BigDecimal.ZERO;
        var pace = BigDecimal.ZERO;
        for (var mean : means) {
            var scored = mean.score();
            var paced = mean.pace();
            if (scored != null && paced != null) {
                count++;
                score = score.add(scored);
                pace = pace.add(paced);
            }
        }
        return count == 0 ? NONE : over(score, pace, BigDecimal.valueOf(count));
    }

    private static Mean over(BigDecimal score, BigDecimal pace, BigDecimal divisor) {
        return new Mean(score.divide(divisor, Achievement.CALCULATED), pace.divide(divisor, Achievement.CALCULATED));
    }

    Rating rating() {
        return Achievement.rate(score, pace);
    }
}
