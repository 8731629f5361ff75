package id.dampingi.sample;

import id.dampingi.approach.Approach;
import id.dampingi.feed.Feed;
import id.dampingi.indicator.Combine;
import id.dampingi.indicator.Indicator;
import id.dampingi.indicator.Measurement;
import id.dampingi.indicator.StarterIndicators;
import id.dampingi.indicator.Target;
import id.dampingi.indicator.ValueKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The indicators of the sample, the targets of its groups, and measurements that go towards them at each group's pace. */
final class SampleFigures {
    /** Line of {@code indicators.txt}. */
    private record Plan(
            Indicator indicator, BigDecimal baseline, BigDecimal target, BigDecimal step, String source, int index) {}

    /** What the sample measures from its records. */
    private static final Map<String, Feed> FEEDS = Map.of("Usulan yang diajukan", Feed.ASPIRATIONS_SUBMITTED);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final LocalDate today;
    private final Dice dice;
    private final List<Plan> plans;

    SampleFigures(LocalDate today, Dice dice) {
        this.today = today;
        this.dice = dice;
        this.plans = plans(dice);
    }

    List<Indicator> indicators() {
        return plans.stream().map(Plan::indicator).toList();
    }

    List<Target> targets(SampleGroup group, int year) {
        return plans.stream()
                .filter(plan -> applies(group, plan))
                .map(plan -> target(group, plan, year))
                .toList();
    }

    /** One for each indicator on a day late in the month, as long as that day has come. */
    List<Measurement> measurements(SampleGroup group, YearMonth month) {
        var measurements = new ArrayList<Measurement>();
        LocalDate date = month.atDay(20 + Dice.roll(8, group.index(), month.getMonthValue()));
        if (date.isAfter(today) || date.isBefore(group.since())) {
            return measurements;
        }
        for (Plan plan : plans) {
            if (!plan.indicator().isFed() && applies(group, plan) && !forgotten(group, plan)) {
                BigDecimal value = value(group, plan, month);
                measurements.add(new Measurement(
                        dice.id(), group.group().id(), plan.indicator().id(), date, value, plan.source(), ""));
            }
        }
        return measurements;
    }

    /** The share of women says nothing where all are women. */
    private static boolean applies(SampleGroup group, Plan plan) {
        return group.isMeasured()
                && !(group.women() == 100 && plan.indicator().name().startsWith("Perempuan"));
    }

    /** The slower a group, the more indicators nobody has measured. */
    private static boolean forgotten(SampleGroup group, Plan plan) {
        boolean slow = group.pace(plan.indicator().approach()) < 0.6;
        return slow && Dice.roll(4, group.index(), plan.index(), 5) == 0;
    }

    private Target target(SampleGroup group, Plan plan, int year) {
        return new Target(
                dice.id(),
                group.group().id(),
                plan.indicator().id(),
                year,
                baseline(group, plan, year),
                goal(group, plan, year),
                Map.of());
    }

    /** A year's end is the next year's beginning; what adds up begins at nothing each year. */
    private BigDecimal baseline(SampleGroup group, Plan plan, int year) {
        if (plan.indicator().combine() == Combine.SUM) {
            return BigDecimal.ZERO;
        }
        BigDecimal way = plan.target().subtract(plan.baseline());
        BigDecimal years = BigDecimal.valueOf((today.getYear() - year) * 0.6);
        return rounded(plan, scaled(group, plan, plan.baseline().subtract(way.multiply(years))));
    }

    private BigDecimal goal(SampleGroup group, Plan plan, int year) {
        boolean adds = plan.indicator().combine() == Combine.SUM;
        if (!adds && year < today.getYear()) {
            return baseline(group, plan, year + 1);
        }
        double growth = 1 - 0.15 * (today.getYear() - year);
        BigDecimal goal = adds ? plan.target().multiply(BigDecimal.valueOf(growth)) : plan.target();
        return rounded(plan, scaled(group, plan, goal));
    }

    /** Larger groups aim at more, in money and in numbers. */
    private static BigDecimal scaled(SampleGroup group, Plan plan, BigDecimal value) {
        ValueKind kind = plan.indicator().kind();
        boolean counts = kind == ValueKind.MONEY || plan.target().compareTo(BigDecimal.TEN) > 0;
        if (kind == ValueKind.PERCENT || kind == ValueKind.SCORE || !counts) {
            return value;
        }
        double factor = 0.75 + group.size() / 80.0 + Dice.roll(5, group.index(), plan.index()) * 0.05;
        return value.multiply(BigDecimal.valueOf(factor));
    }

    private BigDecimal value(SampleGroup group, Plan plan, YearMonth month) {
        BigDecimal baseline = baseline(group, plan, month.getYear());
        BigDecimal way = goal(group, plan, month.getYear()).subtract(baseline);
        double share = share(group, plan, month);
        BigDecimal value = switch (plan.indicator().combine()) {
            case SUM -> sum(group, plan, month, way);
            case LAST, AVERAGE -> baseline.add(way.multiply(BigDecimal.valueOf(share)));
        };
        BigDecimal rounded = rounded(plan, value).max(BigDecimal.ZERO);
        return plan.indicator().kind() == ValueKind.PERCENT ? rounded.min(HUNDRED) : rounded;
    }

    /** This month's part of what has added up, so that rounding does not add up too. */
    private BigDecimal sum(SampleGroup group, Plan plan, YearMonth month, BigDecimal way) {
        BigDecimal now = rounded(plan, way.multiply(BigDecimal.valueOf(share(group, plan, month))));
        if (month.getMonthValue() == 1) {
            return now;
        }
        BigDecimal before = rounded(plan, way.multiply(BigDecimal.valueOf(share(group, plan, month.minusMonths(1)))));
        return now.subtract(before);
    }

    /** How much of the year's way is behind the group; an average needs an early start to come out where it should. */
    private static double share(SampleGroup group, Plan plan, YearMonth month) {
        int number = month.getMonthValue();
        int year = month.getYear();
        double noise = 0.95 + Dice.roll(11, group.index(), plan.index(), year, number) / 100.0;
        double pace = group.pace(plan.indicator().approach()) * noise;
        if (plan.indicator().combine() == Combine.AVERAGE) {
            return pace * (0.62 + 0.35 * number / 12.0);
        }
        double hesitation = number < 6 ? 0.8 + 0.04 * number : 1;
        return pace * hesitation * number / 12.0;
    }

    private static BigDecimal rounded(Plan plan, BigDecimal value) {
        return value.divide(plan.step(), 0, RoundingMode.HALF_UP).multiply(plan.step());
    }

    private static List<Plan> plans(Dice dice) {
        Map<String, Indicator> known = new HashMap<>();
        StarterIndicators.all().forEach(indicator -> known.put(indicator.name(), indicator));
        Map<Approach, Integer> positions = new EnumMap<>(Approach.class);
        var plans = new ArrayList<Plan>();
        for (List<String> line : Lines.of("indicators.txt")) {
            Indicator starter = known.get(line.get(0));
            if (starter == null) {
                throw new IllegalStateException("no starter indicator: " + line.get(0));
            }
            int position = positions.merge(starter.approach(), 1, Integer::sum);
            plans.add(new Plan(
                    numbered(starter, dice, new BigDecimal(line.get(1)), position),
                    new BigDecimal(line.get(2)),
                    new BigDecimal(line.get(3)),
                    new BigDecimal(line.get(4)),
                    line.get(5),
                    plans.size()));
        }
        return plans;
    }

    private static Indicator numbered(Indicator starter, Dice dice, BigDecimal weight, int position) {
        return new Indicator(
                dice.id(),
                starter.approach(),
                starter.name(),
                starter.nameEn(),
                starter.unit(),
                starter.unitEn(),
                starter.kind(),
                starter.direction(),
                starter.combine(),
                weight,
                position,
                true,
                FEEDS.getOrDefault(starter.name(), Feed.HAND));
    }
}
