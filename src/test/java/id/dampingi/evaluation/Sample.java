package id.dampingi.evaluation;

import id.dampingi.approach.Approach;
import id.dampingi.indicator.Combine;
import id.dampingi.indicator.Direction;
import id.dampingi.indicator.Indicator;
import id.dampingi.indicator.Measurement;
import id.dampingi.indicator.Target;
import id.dampingi.indicator.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Short ways to make the records of an evaluation; the group is always the same one. */
final class Sample {
    static final UUID GROUP = new UUID(7, 1);

    private static long lastId;

    private Sample() {}

    static Indicator indicator(Approach approach, Direction direction, Combine combine, String weight) {
        lastId++;
        return new Indicator(
                new UUID(1, lastId),
                approach,
                "Kehadiran",
                "Attendance",
                "%",
                "%",
                ValueKind.PERCENT,
                direction,
                combine,
                new BigDecimal(weight),
                (int) lastId,
                true);
    }

    static Indicator higher(Approach approach) {
        return indicator(approach, Direction.HIGHER, Combine.LAST, "1");
    }

    static Indicator outOfUse(Indicator i) {
        return new Indicator(
                i.id(),
                i.approach(),
                i.name(),
                i.nameEn(),
                i.unit(),
                i.unitEn(),
                i.kind(),
                i.direction(),
                i.combine(),
                i.weight(),
                i.position(),
                false);
    }

    static Target target(Indicator indicator, int year, String baseline, String target) {
        return target(indicator, year, baseline, target, Map.of());
    }

    static Target target(Indicator indicator, int year, String baseline, String target, Map<Month, BigDecimal> plan) {
        lastId++;
        return new Target(
                new UUID(2, lastId),
                GROUP,
                indicator.id(),
                year,
                new BigDecimal(baseline),
                new BigDecimal(target),
                plan);
    }

    static Measurement measured(Indicator indicator, String date, String value) {
        lastId++;
        return measured(indicator, date, value, new UUID(3, lastId));
    }

    static Measurement measured(Indicator indicator, String date, String value, UUID id) {
        return new Measurement(
                id, GROUP, indicator.id(), LocalDate.parse(date), new BigDecimal(value), "daftar hadir", "");
    }

    /** The scores of twelve months as they follow from evaluating each of them by itself. */
    static List<MonthScore> trend(
            UUID group,
            YearMonth last,
            Collection<Indicator> indicators,
            Collection<Target> targets,
            Collection<Measurement> measurements) {
        return Evaluation.months(last).stream()
                .map(month -> Evaluation.group(group, month, indicators, targets, measurements))
                .map(Sample::score)
                .toList();
    }

    private static MonthScore score(GroupResult result) {
        Map<Approach, Double> scores = new EnumMap<>(Approach.class);
        for (ApproachResult approach : result.approaches()) {
            Double score = approach.score();
            if (score != null) {
                scores.put(approach.approach(), score);
            }
        }
        return new MonthScore(result.month(), scores, result.score());
    }
}
