package id.dampingi.attitude;

import id.dampingi.attitude.AttitudeMonth.AspectIndex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out from all surveys of one group how its attitude stands at the end of any month: see {@link AttitudeMonth}. */
final class AttitudeCourse {
    private static final int MONTHS = 12;

    private record Subject(@Nullable UUID member, RatedBy ratedBy) {}

    private final TreeMap<YearMonth, List<AttitudeSurvey>> surveys = new TreeMap<>();
    private final Map<UUID, LocalDate> left;
    private final AspectNames aspects;

    /**
     * @param left the days on which members left who have left
     * @param aspects of all versions
     */
    AttitudeCourse(Collection<AttitudeSurvey> all, Map<UUID, LocalDate> left, AspectNames aspects) {
        this.left = left;
        this.aspects = aspects;
        all.stream()
                .filter(survey -> !survey.scores().isEmpty())
                .sorted(Comparator.comparing(AttitudeSurvey::date).thenComparing(AttitudeSurvey::id))
                .forEach(survey -> surveys.computeIfAbsent(YearMonth.from(survey.date()), month -> new ArrayList<>())
                        .add(survey));
    }

    /** Empty when no survey counts. */
    Optional<AttitudeMonth> at(YearMonth month) {
        List<AttitudeSurvey> counting = counting(month);
        OptionalDouble index = mean(counting);
        if (index.isEmpty()) {
            return Optional.empty();
        }
        YearMonth latest = surveys.floorKey(month);
        YearMonth previous = surveys.lowerKey(latest);
        return Optional.of(new AttitudeMonth(
                counting.stream()
                        .map(AttitudeSurvey::date)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                counting.size(),
                (int) counting.stream()
                        .map(AttitudeSurvey::member)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                index.getAsDouble(),
                mean(by(counting, RatedBy.SELF)),
                mean(by(counting, RatedBy.FACILITATOR)),
                since(index, previous),
                since(index, previous == null ? null : surveys.firstKey()),
                aspects(counting)));
    }

    /** The index at the end of a month as one kind of rater sees it; empty when no such survey counts. */
    OptionalDouble index(YearMonth month, RatedBy by) {
        return mean(by(counting(month), by));
    }

    /** Whether anybody was rated in the month by one kind of rater. */
    boolean rated(YearMonth month, RatedBy by) {
        return surveys.getOrDefault(month, List.of()).stream().anyMatch(survey -> survey.ratedBy() == by);
    }

    private OptionalDouble since(OptionalDouble index, @Nullable YearMonth then) {
        OptionalDouble before = then == null ? OptionalDouble.empty() : mean(counting(then));
        return before.isPresent()
                ? OptionalDouble.of(index.getAsDouble() - before.getAsDouble())
                : OptionalDouble.empty();
    }

    private List<AttitudeSurvey> counting(YearMonth month) {
        var last = new LinkedHashMap<Subject, AttitudeSurvey>();
        surveys.subMap(month.minusMonths(MONTHS - 1), true, month, true).values().stream()
                .flatMap(List::stream)
                .filter(survey -> isThere(survey.member(), month.atEndOfMonth()))
                .forEach(survey -> last.put(new Subject(survey.member(), survey.ratedBy()), survey));
        return List.copyOf(last.values());
    }

    private boolean isThere(@Nullable UUID member, LocalDate day) {
        LocalDate gone = member == null ? null : left.get(member);
        return gone == null || gone.isAfter(day);
    }

    private List<AspectIndex> aspects(List<AttitudeSurvey> counting) {
        return aspects.all().stream()
                .flatMap(aspect -> index(aspect, counting).stream())
                .toList();
    }

    private Optional<AspectIndex> index(Aspect aspect, List<AttitudeSurvey> counting) {
        Predicate<Score> same = score -> aspects.same(aspect, score.aspect());
        OptionalDouble index = mean(counting.stream(), same);
        return index.isEmpty()
                ? Optional.empty()
                : Optional.of(new AspectIndex(
                        aspect,
                        index.getAsDouble(),
                        mean(by(counting, RatedBy.SELF).stream(), same),
                        mean(by(counting, RatedBy.FACILITATOR).stream(), same)));
    }

    private static List<AttitudeSurvey> by(List<AttitudeSurvey> surveys, RatedBy by) {
        return surveys.stream().filter(survey -> survey.ratedBy() == by).toList();
    }

    private static OptionalDouble mean(List<AttitudeSurvey> surveys) {
        return surveys.stream().mapToDouble(AttitudeSurvey::index).average();
    }

    private static OptionalDouble mean(Stream<AttitudeSurvey> surveys, Predicate<Score> wanted) {
        return surveys.flatMap(survey -> survey.scores().stream())
                .filter(wanted)
                .mapToDouble(score -> 100 * score.share())
                .average();
    }
}
