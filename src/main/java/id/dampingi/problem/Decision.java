package id.dampingi.problem;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a problem.
 *
 * @param alternative the one that was chosen, null when it was none of those recorded
 * @param votesFor,votesAgainst,votesBlank null unless there was a vote
 * @param reason why none of the alternatives was chosen, {@code ""} when one was
 */
public record Decision(
        UUID id,
        UUID problem,
        LocalDate date,
        @Nullable UUID alternative,
        String statement,
        String decidedBy,
        DecisionWay way,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst,
        @Nullable Integer votesBlank,
        String reason,
        String note) {
    public int votes() {
        return count(votesFor) + count(votesAgainst) + count(votesBlank);
    }

    private static int count(@Nullable Integer votes) {
        return votes == null ? 0 : votes;
    }
}
