package id.dampingi.evaluation;

import id.dampingi.approach.Approach;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The score of an approach: the weighted mean of its indicators that have data, each capped to 0…120 %.
 *
 * @param score as a fraction, null when no indicator has data
 * @param missing indicators with a target that lack a measurement
 */
public record ApproachResult(
        Approach approach,
        @Nullable Double score,
        @Nullable Double pace,
        int missing,
        Rating rating,
        List<IndicatorResult> indicators) {}
