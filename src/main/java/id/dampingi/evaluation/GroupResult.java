package id.dampingi.evaluation;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation of a group at the end of a month.
 *
 * @param score the plain mean of the approaches that have a score, as a fraction; null when none has
 * @param approaches always the four, in their order
 */
public record GroupResult(
        UUID group,
        YearMonth month,
        @Nullable Double score,
        @Nullable Double pace,
        Rating rating,
        List<ApproachResult> approaches) {}
