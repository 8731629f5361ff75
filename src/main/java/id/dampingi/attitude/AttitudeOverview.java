package id.dampingi.attitude;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The attitude of one group as its page shows it.
 *
 * @param now as it stands at the end of the running month; empty when no survey counts
 * @param latest the day of the last survey, however long ago
 * @param course month by month until now: from the first survey on, but one year at least and two at most
 * @param changes of each survey's index, in points, since the first by the same rater of the same member or group; not of that first
 */
record AttitudeOverview(
        Optional<AttitudeMonth> now, Optional<LocalDate> latest, List<Point> course, Map<UUID, Double> changes) {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 24;

    static final AttitudeOverview EMPTY = new AttitudeOverview(Optional.empty(), Optional.empty(), List.of(), Map.of());

    /** The index at the end of a month by each rater: empty where no survey counts. */
    record Point(YearMonth month, Seen self, Seen facilitator) {}

    /** @param fresh whether there was a survey in the month itself */
    record Seen(OptionalDouble index, boolean fresh) {}

    private record Subject(@Nullable UUID member, RatedBy ratedBy) {
        private static Subject of(AttitudeSurvey survey) {
            return new Subject(survey.member(), survey.ratedBy());
        }
    }

    /** @param surveys the newest first */
    static AttitudeOverview of(
            List<AttitudeSurvey> surveys, Map<UUID, LocalDate> left, AspectNames aspects, YearMonth month) {
        if (surveys.isEmpty()) {
            return EMPTY;
        }
        var course = new AttitudeCourse(surveys, left, aspects);
        return new AttitudeOverview(
                course.at(month),
                Optional.of(surveys.get(0).date()),
                months(surveys, month).map(one -> point(course, one)).toList(),
                changes(surveys));
    }

    private static Stream<YearMonth> months(List<AttitudeSurvey> surveys, YearMonth last) {
        YearMonth begun = YearMonth.from(surveys.get(surveys.size() - 1).date());
        YearMonth first = Stream.of(begun, last.minusMonths(LONGEST - 1))
                .max(Comparator.naturalOrder())
                .filter(last.minusMonths(SHORTEST - 1)::isAfter)
                .orElse(last.minusMonths(SHORTEST - 1));
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
    }

    private static Point point(AttitudeCourse course, YearMonth month) {
        return new Point(month, seen(course, month, RatedBy.SELF), seen(course, month, RatedBy.FACILITATOR));
    }

    private static Seen seen(AttitudeCourse course, YearMonth month, RatedBy by) {
        return new Seen(course.index(month, by), course.rated(month, by));
    }

    private static Map<UUID, Double> changes(List<AttitudeSurvey> surveys) {
        var first = new HashMap<Subject, AttitudeSurvey>();
        surveys.forEach(survey -> first.put(Subject.of(survey), survey));
        var changes = new HashMap<UUID, Double>();
        for (AttitudeSurvey survey : surveys) {
            AttitudeSurvey begun = Objects.requireNonNull(first.get(Subject.of(survey)));
            if (!begun.id().equals(survey.id())) {
                changes.put(survey.id(), survey.index() - begun.index());
            }
        }
        return changes;
    }
}
