package id.dampingi.evaluation;

import id.dampingi.approach.Approach;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One point of the trend: the scores at the end of a month; an approach without data is not in the map. */
public record MonthScore(
        YearMonth month,
        Map<Approach, Double> approaches,
        @Nullable Double score) {}
