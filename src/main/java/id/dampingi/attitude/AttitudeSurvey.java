package id.dampingi.attitude;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The levels chosen on a day for a member or for a group as a whole.
 *
 * @param member null for the whole group
 * @param version of the scale that was used
 */
public record AttitudeSurvey(
        UUID id,
        UUID group,
        @Nullable UUID member,
        UUID version,
        LocalDate date,
        RatedBy ratedBy,
        String note,
        List<Score> scores) {
    public AttitudeSurvey {
        scores = List.copyOf(scores);
    }

    /** The mean of (level − 1) / (levels − 1) over the aspects, times 100: 0 to 100; NaN without any score. */
    public double index() {
        return scores.stream().mapToDouble(Score::share).average().orElse(Double.NaN) * 100;
    }

    AttitudeSurvey with(List<Score> newScores) {
        return new AttitudeSurvey(id, group, member, version, date, ratedBy, note, newScores);
    }
}
