package id.dampingi.attitude;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the attitude of a group stands at the end of a month, out of its surveys.
 *
 * <p>What counts is the last survey of each member, and of the group as a whole, by each rater, in the twelve months that
 * end with this one: what is older no longer speaks for the group. The index is the plain mean of their indices, 0 to 100.
 */
public final class AttitudeMonth {
    private static final int MONTHS = 12;

    private record Subject(@Nullable UUID member, RatedBy ratedBy) {}

    /** The mean of an aspect over the surveys that count, 0 to 100. */
    public record AspectIndex(Aspect aspect, double index) {}

    private final List<AttitudeSurvey> counting;
    private final OptionalDouble first;

    private AttitudeMonth(List<AttitudeSurvey> counting, OptionalDouble first) {
        this.counting = counting;
        this.first = first;
    }

    /** @param surveys all of one group, in any order */
    public static AttitudeMonth of(Collection<AttitudeSurvey> surveys, YearMonth month) {
        return new AttitudeMonth(counting(surveys, month), first(surveys, month));
    }

    /** How many surveys count. */
    public int surveys() {
        return counting.size();
    }

    /** Empty when no survey counts. */
    public OptionalDouble index() {
        return mean(counting);
    }

    /** The index of those alone that one kind of rater filled in. */
    public OptionalDouble index(RatedBy by) {
        return mean(counting.stream().filter(survey -> survey.ratedBy() == by).toList());
    }

    /** The index less that of the month of the group's first survey, in points; empty in that month itself. */
    public OptionalDouble change() {
        OptionalDouble now = index();
        return now.isPresent() && first.isPresent()
                ? OptionalDouble.of(now.getAsDouble() - first.getAsDouble())
                : OptionalDouble.empty();
    }

    /**
     * By the order of the scale. Aspects of different versions count as the same when they are called the same.
     *
     * @param known the aspects of all versions
     */
    public List<AspectIndex> aspects(Map<UUID, Aspect> known) {
        var shares = new LinkedHashMap<String, List<Score>>();
        var aspects = new LinkedHashMap<String, Aspect>();
        counting.stream()
                .sorted(Comparator.comparing(AttitudeSurvey::date).reversed())
                .flatMap(survey -> survey.scores().stream())
                .forEach(score -> {
                    Aspect aspect = Objects.requireNonNull(known.get(score.aspect()));
                    aspects.putIfAbsent(aspect.name(), aspect);
                    shares.computeIfAbsent(aspect.name(), name -> new ArrayList<>()).add(score);
                });
        return aspects.values().stream()
                .sorted(Comparator.comparingInt(Aspect::position))
                .map(aspect -> new AspectIndex(aspect, 100 * mean(shares, aspect.name())))
                .toList();
    }

    private static double mean(Map<String, List<Score>> shares, String name) {
        return Objects.requireNonNull(shares.get(name)).stream()
                .mapToDouble(Score::share)
                .average()
                .orElseThrow();
    }

    private static OptionalDouble mean(List<AttitudeSurvey> surveys) {
        return surveys.stream().mapToDouble(AttitudeSurvey::index).average();
    }

    private static List<AttitudeSurvey> counting(Collection<AttitudeSurvey> surveys, YearMonth month) {
        var last = new LinkedHashMap<Subject, AttitudeSurvey>();
        surveys.stream()
                .filter(survey -> !YearMonth.from(survey.date()).isAfter(month)
                        && YearMonth.from(survey.date()).isAfter(month.minusMonths(MONTHS))
                        && !survey.scores().isEmpty())
                .sorted(Comparator.comparing(AttitudeSurvey::date).thenComparing(AttitudeSurvey::id))
                .forEach(survey -> last.put(new Subject(survey.member(), survey.ratedBy()), survey));
        return List.copyOf(last.values());
    }

    private static OptionalDouble first(Collection<AttitudeSurvey> surveys, YearMonth month) {
        return surveys.stream()
                .map(survey -> YearMonth.from(survey.date()))
                .min(Comparator.naturalOrder())
                .filter(begun -> begun.isBefore(month))
                .map(begun -> mean(counting(surveys, begun)))
                .orElse(OptionalDouble.empty());
    }
}
