package id.dampingi.evaluation;

import static java.util.stream.Collectors.groupingBy;

import id.dampingi.approach.Approach;
import id.dampingi.indicator.Indicator;
import id.dampingi.indicator.Measurement;
import id.dampingi.indicator.Target;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What a group has achieved by the end of a month, measured against its targets of the year.
 *
 * <p>With baseline b, target t and actual value a (the last, the sum or the average of the measurements since 1
 * January) the achievement is {@code (a − b) / (t − b)}; for "lower is better" t is less than b. A target equal to the
 * baseline is to be held: all while a is at least as good, else {@code 1 − |a − t| / |t|}. The pace is the same formula
 * against the value expected by the end of the month. No measurement is no data, never zero.
 */
public final class Evaluation {
    private static final int TREND_MONTHS = 12;

    private static final Comparator<Line> IN_ORDER =
            Comparator.comparingInt(line -> line.indicator().position());

    private Evaluation() {}

    /** The value that should be there at the end of a month for the target to be reached in December. */
    public static BigDecimal expected(Target target, Month month) {
        return Achievement.expected(target, month);
    }

    /** The evaluation of one group; indicators, targets and measurements of other groups and years are passed over. */
    public static GroupResult group(
            UUID group,
            YearMonth month,
            Collection<Indicator> indicators,
            Collection<Target> targets,
            Collection<Measurement> measurements) {
        return group(group, month, lines(group, month, indicators, targets, measurements));
    }

    /** The twelve months that end with the given one. */
    static List<YearMonth> months(YearMonth last) {
        return IntStream.range(0, TREND_MONTHS)
                .mapToObj(i -> last.minusMonths(TREND_MONTHS - 1L - i))
                .toList();
    }

    static GroupResult group(UUID group, YearMonth month, List<Line> lines) {
        var byApproach = byApproach(lines);
        var means = new ArrayList<Mean>();
        var approaches = new ArrayList<ApproachResult>();
        byApproach.forEach((approach, own) -> {
            var mean = Mean.weighted(own);
            means.add(mean);
            approaches.add(approach(approach, mean, own));
        });
        var mean = Mean.plain(means);
        return new GroupResult(
                group,
                month,
                Achievement.shown(mean.score()),
                Achievement.shown(mean.pace()),
                mean.rating(),
                List.copyOf(approaches));
    }

    private static ApproachResult approach(Approach approach, Mean mean, List<Line> lines) {
        return new ApproachResult(
                approach,
                Achievement.shown(mean.score()),
                Achievement.shown(mean.pace()),
                (int) lines.stream().filter(Line::missing).count(),
                mean.rating(),
                lines.stream()
                        .filter(Line::listed)
                        .sorted(IN_ORDER)
                        .map(Line::result)
                        .toList());
    }

    static MonthScore score(YearMonth month, List<Line> lines) {
        var scores = new EnumMap<Approach, Double>(Approach.class);
        var means = new ArrayList<Mean>();
        byApproach(lines).forEach((approach, own) -> {
            var mean = Mean.weighted(own);
            means.add(mean);
            var shown = Achievement.shown(mean.score());
            if (shown != null) {
                scores.put(approach, shown);
            }
        });
        return new MonthScore(month, scores, Achievement.shown(Mean.plain(means).score()));
    }

    private static Map<Approach, List<Line>> byApproach(List<Line> lines) {
        var parts = new EnumMap<Approach, List<Line>>(Approach.class);
        for (var approach : Approach.values()) {
            parts.put(approach, new ArrayList<>());
        }
        lines.forEach(line -> parts.computeIfAbsent(line.indicator().approach(), approach -> new ArrayList<>())
                .add(line));
        return parts;
    }

    private static List<Line> lines(
            UUID group,
            YearMonth month,
            Collection<Indicator> indicators,
            Collection<Target> targets,
            Collection<Measurement> measurements) {
        var ownTargets = targets.stream()
                .filter(t -> t.group().equals(group) && t.year() == month.getYear())
                .collect(groupingBy(Target::indicator));
        var own =
                measurements.stream().filter(m -> m.group().equals(group)).collect(groupingBy(Measurement::indicator));
        return indicators.stream()
                .map(indicator -> {
                    var target = ownTargets.getOrDefault(indicator.id(), List.of()).stream()
                            .findFirst()
                            .orElse(null);
                    var values = own.getOrDefault(indicator.id(), List.of());
                    var actual = Actual.of(values, indicator.combine(), month).orElse(null);
                    var before = month.getMonth() == Month.JANUARY
                            ? null
                            : Actual.of(values, indicator.combine(), month.minusMonths(1))
                                    .orElse(null);
                    return Line.of(indicator, target, actual, before, month.getMonth());
                })
                .toList();
    }
}
