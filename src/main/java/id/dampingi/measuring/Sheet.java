package id.dampingi.measuring;

import id.dampingi.evaluation.ApproachResult;
import id.dampingi.evaluation.Evaluation;
import id.dampingi.evaluation.GroupResult;
import id.dampingi.evaluation.IndicatorResult;
import id.dampingi.indicator.Combine;
import id.dampingi.indicator.Indicator;
import id.dampingi.indicator.Measurement;
import id.dampingi.indicator.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is saved for one group and year, by indicator. */
final class Sheet {
    private static final int DECIMALS = 4;

    private final UUID group;
    private final int year;
    private final List<Indicator> indicators;
    private final Map<UUID, Target> targets;
    private final Map<UUID, Map<Month, List<Measurement>>> measurements = new HashMap<>();
    private final Map<UUID, IndicatorResult> results;

    /** @param until the achievement is worked out up to the end of this month */
    Sheet(
            UUID group,
            YearMonth until,
            List<Indicator> indicators,
            Collection<Target> targets,
            Collection<Measurement> measurements) {
        this.group = group;
        this.year = until.getYear();
        this.indicators = indicators;
        this.targets = targets.stream().collect(Collectors.toMap(Target::indicator, target -> target));
        for (Measurement measurement : measurements) {
            this.measurements
                    .computeIfAbsent(measurement.indicator(), id -> new EnumMap<>(Month.class))
                    .computeIfAbsent(measurement.date().getMonth(), month -> new ArrayList<>())
                    .add(measurement);
        }
        GroupResult result = Evaluation.group(group, until, indicators, targets, measurements);
        this.results = result.approaches().stream()
                .map(ApproachResult::indicators)
                .flatMap(List::stream)
                .collect(Collectors.toMap(one -> one.indicator().id(), one -> one));
    }

    UUID group() {
        return group;
    }

    int year() {
        return year;
    }

    /** In the order of the reports. */
    List<Indicator> indicators() {
        return indicators;
    }

    Optional<Target> target(UUID indicator) {
        return Optional.ofNullable(targets.get(indicator));
    }

    /** In the order of time. */
    List<Measurement> measurements(UUID indicator, Month month) {
        return measurements.getOrDefault(indicator, Map.of()).getOrDefault(month, List.of());
    }

    boolean isUsed(UUID indicator) {
        return targets.containsKey(indicator) || measurements.containsKey(indicator);
    }

    /** The group has no target and no measurement in this year. */
    boolean isUnused() {
        return indicators.stream().noneMatch(indicator -> isUsed(indicator.id()));
    }

    Optional<IndicatorResult> result(UUID indicator) {
        return Optional.ofNullable(results.get(indicator));
    }

    /** The measurements of one month as the indicator combines them, to four decimals. */
    Optional<BigDecimal> combined(Indicator indicator, Month month) {
        List<Measurement> all = measurements(indicator.id(), month);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal last = all.get(all.size() - 1).value();
        if (indicator.combine() == Combine.LAST || all.size() == 1) {
            return Optional.of(last);
        }
        BigDecimal sum = all.stream().map(Measurement::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(
                indicator.combine() == Combine.SUM
                        ? sum
                        : sum.divide(BigDecimal.valueOf(all.size()), DECIMALS, RoundingMode.HALF_UP));
    }
}
