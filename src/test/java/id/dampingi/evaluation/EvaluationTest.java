package id.dampingi.evaluation;

import static id.dampingi.approach.Approach.ECONOMIC;
import static id.dampingi.approach.Approach.POLITICAL;
import static id.dampingi.approach.Approach.RELIGIOUS;
import static id.dampingi.approach.Approach.SOCIAL;
import static id.dampingi.indicator.Combine.AVERAGE;
import static id.dampingi.indicator.Combine.LAST;
import static id.dampingi.indicator.Combine.SUM;
import static id.dampingi.indicator.Direction.HIGHER;
import static id.dampingi.indicator.Direction.LOWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.dampingi.approach.Approach;
import id.dampingi.indicator.Indicator;
import id.dampingi.indicator.Measurement;
import id.dampingi.indicator.Target;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Groups and months worked by hand. */
class EvaluationTest {
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();

    @Test
    void aGroupWithoutAnythingHasNoDataAndStillItsFourApproaches() {
        var result = october();

        assertThat(result.approaches()).extracting(ApproachResult::approach).containsExactly(Approach.values());
        assertThat(result.approaches()).allSatisfy(a -> {
            assertThat(a.score()).isNull();
            assertThat(a.pace()).isNull();
            assertThat(a.rating()).isEqualTo(Rating.NO_DATA);
            assertThat(a.missing()).isZero();
            assertThat(a.indicators()).isEmpty();
        });
        assertThat(result.score()).isNull();
        assertThat(result.rating()).isEqualTo(Rating.NO_DATA);
    }

    @Test
    void aTargetWithoutAMeasurementIsMissingNeverZero() {
        var attended = aim(Sample.higher(SOCIAL), "40", "80");
        aim(Sample.higher(SOCIAL), "0", "10");
        measured(attended, "2026-10-05", "70");

        var social = approach(october(), SOCIAL);

        // (70−40)/(80−40) alone; the other indicator does not pull it down.
        assertThat(social.score()).isEqualTo(0.75);
        assertThat(social.missing()).isEqualTo(1);
        assertThat(social.indicators())
                .extracting(IndicatorResult::rating)
                .containsExactly(Rating.ON_TRACK, Rating.NO_DATA);
        assertThat(social.indicators().get(1).achievement()).isNull();
        assertThat(social.indicators().get(1).actual()).isNull();
    }

    @Test
    void aMeasurementWithoutATargetIsListedAndNotJudged() {
        var counted = known(Sample.higher(POLITICAL));
        known(Sample.higher(POLITICAL)); // neither measured nor aimed at: not shown
        measured(counted, "2026-02-01", "3");

        var political = approach(october(), POLITICAL);

        assertThat(political.indicators()).singleElement().satisfies(i -> {
            assertThat(i.target()).isNull();
            assertThat(i.actual()).isEqualByComparingTo("3");
            assertThat(i.achievement()).isNull();
            assertThat(i.before()).isNull();
            assertThat(i.rating()).isEqualTo(Rating.NO_DATA);
        });
        assertThat(political.missing()).isZero();
        assertThat(political.score()).isNull();
    }

    @Test
    void theTargetOfAnotherYearDoesNotCount() {
        var indicator = known(Sample.higher(SOCIAL));
        targets.add(Sample.target(indicator, 2025, "0", "10"));
        measured(indicator, "2025-10-01", "5");

        assertThat(approach(october(), SOCIAL).indicators()).isEmpty();
    }

    @Test
    void anIndicatorOutOfUseCountsWhenItHasDataAndIsNotMissedWhenItHasNone() {
        var measured = aim(Sample.outOfUse(Sample.higher(SOCIAL)), "0", "10");
        aim(Sample.outOfUse(Sample.higher(SOCIAL)), "0", "10");
        measured(measured, "2026-03-01", "6");

        var social = approach(october(), SOCIAL);

        assertThat(social.score()).isEqualTo(0.6);
        assertThat(social.missing()).isZero();
        assertThat(social.indicators()).hasSize(1);
    }

    @Test
    void theScoreIsTheWeightedMeanOfCappedAchievements() {
        var strong = aim(Sample.indicator(ECONOMIC, HIGHER, LAST, "1"), "0", "10");
        var weak = aim(Sample.indicator(ECONOMIC, HIGHER, LAST, "2"), "0", "10");
        var lost = aim(Sample.indicator(ECONOMIC, LOWER, LAST, "0.5"), "10", "5");
        measured(strong, "2026-10-01", "30"); // 30/10 = 3.0, enters as 1.2
        measured(weak, "2026-10-01", "6"); // 6/10 = 0.6
        measured(lost, "2026-10-01", "12"); // 2/−5 = −0.4, enters as 0

        var economic = approach(october(), ECONOMIC);

        assertThat(economic.indicators())
                .extracting(IndicatorResult::achievement)
                .containsExactly(3.0, 0.6, -0.4);
        // (1 · 1.2 + 2 · 0.6 + 0.5 · 0) / 3.5 = 2.4/3.5
        assertThat(economic.score()).isCloseTo(0.685714, within(0.000001));
        // Expected 10/12 of the way: 3.6 → 1.2, 0.72, −0.48 → 0: (1.2 + 1.44 + 0) / 3.5 = 2.64/3.5
        assertThat(economic.pace()).isCloseTo(0.754286, within(0.000001));
        assertThat(economic.rating()).isEqualTo(Rating.ON_TRACK);
    }

    @Test
    void theGroupIsThePlainMeanOfTheApproachesThatHaveAScore() {
        for (var value : List.of("9", "9", "9")) {
            measured(aim(Sample.indicator(RELIGIOUS, HIGHER, LAST, "5"), "0", "10"), "2026-12-01", value);
        }
        measured(aim(Sample.higher(SOCIAL), "0", "10"), "2026-12-01", "6");
        aim(Sample.higher(POLITICAL), "0", "10");

        var result = in(YearMonth.of(2026, 12));

        // Three heavy indicators at 0.9 are one approach: (0.9 + 0.6) / 2; the political one has no data.
        assertThat(result.score()).isEqualTo(0.75);
        assertThat(result.pace()).isEqualTo(0.75);
        assertThat(result.rating()).isEqualTo(Rating.ON_TRACK);
    }

    @Test
    void aMeanThatStandsOnAThresholdIsJudgedToStandOnIt() {
        // 2/3 and 5/6 have no end as decimals; their mean is 3/4 exactly.
        measured(aim(Sample.higher(SOCIAL), "0", "3"), "2026-12-01", "2");
        measured(aim(Sample.higher(SOCIAL), "0", "6"), "2026-12-01", "5");
        // 1/7, 2/7 and 4/7 make 1; with 1 and 1 the mean of five is 3/5; one more at 0: 3/6.
        for (var value : List.of("1", "2", "4", "7", "7", "0")) {
            measured(aim(Sample.higher(ECONOMIC), "0", "7"), "2026-12-01", value);
        }

        var result = in(YearMonth.of(2026, 12));

        assertThat(approach(result, SOCIAL).score()).isEqualTo(0.75);
        assertThat(approach(result, SOCIAL).rating()).isEqualTo(Rating.ON_TRACK);
        assertThat(approach(result, ECONOMIC).score()).isEqualTo(0.5);
        assertThat(approach(result, ECONOMIC).rating()).isEqualTo(Rating.NEEDS_ATTENTION);
    }

    @Test
    void aHalfwayMonthIsJudgedByWhatWasExpectedOfIt() {
        var indicator = aim(Sample.higher(SOCIAL), "0", "120");
        measured(indicator, "2026-03-15", "24");

        var march = only(in(YearMonth.of(2026, 3)));

        // 24/120 of the year, but 24/30 of what March expected.
        assertThat(march.achievement()).isEqualTo(0.2);
        assertThat(march.pace()).isEqualTo(0.8);
        assertThat(march.rating()).isEqualTo(Rating.ON_TRACK);
        // In June 60 were expected: 24/60 = 0.4.
        assertThat(only(in(YearMonth.of(2026, 6))).rating()).isEqualTo(Rating.OFF_TRACK);
    }

    @Test
    void thePlanOfTheMonthDecidesWhatWasExpected() {
        var indicator = known(Sample.higher(ECONOMIC));
        targets.add(Sample.target(indicator, 2026, "0", "120", Map.of(Month.MARCH, new BigDecimal("40"))));
        measured(indicator, "2026-03-15", "24");

        // March: 24/40 = 0.6 by the plan. April has none: 24/(4/12 · 120) = 0.6. May: 24/50 = 0.48.
        assertThat(only(in(YearMonth.of(2026, 3))).pace()).isEqualTo(0.6);
        assertThat(only(in(YearMonth.of(2026, 4))).rating()).isEqualTo(Rating.NEEDS_ATTENTION);
        assertThat(only(in(YearMonth.of(2026, 5))).rating()).isEqualTo(Rating.OFF_TRACK);
    }

    @Test
    void aTargetReachedEarlyIsReachedWhateverThePlanForesaw() {
        var indicator = known(Sample.higher(ECONOMIC));
        targets.add(Sample.target(indicator, 2026, "0", "10", Map.of(Month.MARCH, new BigDecimal("50"))));
        measured(indicator, "2026-03-15", "10");

        // 10/50 = 0.2 of the plan, but all of the year's target.
        assertThat(only(in(YearMonth.of(2026, 3))).rating()).isEqualTo(Rating.REACHED);
    }

    @Test
    void inDecemberThePaceIsTheAchievement() {
        var indicator = known(Sample.higher(ECONOMIC));
        targets.add(Sample.target(indicator, 2026, "10", "30", Map.of(Month.DECEMBER, new BigDecimal("20"))));
        measured(indicator, "2026-12-31", "20");

        var december = only(in(YearMonth.of(2026, 12)));

        assertThat(december.achievement()).isEqualTo(0.5);
        assertThat(december.pace()).isEqualTo(0.5);
        assertThat(december.rating()).isEqualTo(Rating.NEEDS_ATTENTION);
    }

    @Test
    void beforeIsTheAchievementOfTheMonthBeforeInTheSameYear() {
        var indicator = aim(Sample.indicator(SOCIAL, HIGHER, SUM, "1"), "0", "20");
        measured(indicator, "2025-12-20", "9");
        measured(indicator, "2026-01-10", "4");
        measured(indicator, "2026-02-10", "6");

        assertThat(only(in(YearMonth.of(2026, 1))).before()).isNull();
        var february = only(in(YearMonth.of(2026, 2)));
        assertThat(february.before()).isEqualTo(0.2); // 4/20
        assertThat(february.achievement()).isEqualTo(0.5); // (4+6)/20
        assertThat(only(in(YearMonth.of(2026, 3))).before()).isEqualTo(0.5);
    }

    @Test
    void sumsAndAveragesAreComparedWithTheBaselineAsTheyAre() {
        var sum = aim(Sample.indicator(SOCIAL, HIGHER, SUM, "1"), "10", "50");
        var average = aim(Sample.indicator(SOCIAL, LOWER, AVERAGE, "1"), "9", "3");
        for (var month : List.of("2026-01-31", "2026-02-28", "2026-03-31")) {
            measured(sum, month, "10");
        }
        measured(average, "2026-01-31", "8");
        measured(average, "2026-03-31", "5");
        measured(average, "2026-03-31", "7");

        var social = approach(in(YearMonth.of(2026, 3)), SOCIAL);

        // (30−10)/(50−10) = 0.5 and (20/3−9)/(3−9) = (−7/3)/−6 = 7/18
        assertThat(social.indicators().get(0).achievement()).isEqualTo(0.5);
        assertThat(social.indicators().get(1).achievement()).isCloseTo(7 / 18.0, within(1e-15));
    }

    @Test
    void whatBelongsToAnotherGroupIsPassedOver() {
        var indicator = aim(Sample.higher(SOCIAL), "0", "10");
        var stranger = new UUID(9, 9);
        var own = measured(indicator, "2026-10-01", "5");
        measurements.add(new Measurement(
                new UUID(3, 0), stranger, indicator.id(), own.date().plusDays(1), BigDecimal.TEN, "", ""));

        assertThat(only(october()).achievement()).isEqualTo(0.5);
        var other = Evaluation.group(stranger, YearMonth.of(2026, 10), indicators, targets, measurements);
        assertThat(only(other).target()).isNull();
    }

    @Test
    void theTrendJudgesEachMonthByItsOwnYear() {
        var indicator = aim(Sample.higher(SOCIAL), "0", "10");
        targets.add(Sample.target(indicator, 2025, "0", "20"));
        measured(indicator, "2025-05-03", "5");
        measured(indicator, "2025-12-31", "16");
        measured(indicator, "2026-02-10", "4");

        var trend = Sample.trend(Sample.GROUP, YearMonth.of(2026, 4), indicators, targets, measurements);

        assertThat(trend)
                .extracting(MonthScore::month)
                .startsWith(YearMonth.of(2025, 5))
                .endsWith(YearMonth.of(2026, 4))
                .hasSize(12);
        // 2025: 5/20 from May, 16/20 in December; 2026: nothing in January, then 4/10.
        assertThat(trend)
                .extracting(MonthScore::score)
                .containsExactly(0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.8, null, 0.4, 0.4, 0.4);
        assertThat(trend.get(8).approaches()).isEmpty();
        assertThat(trend.get(9).approaches()).containsExactly(Map.entry(SOCIAL, 0.4));
    }

    private Indicator known(Indicator indicator) {
        indicators.add(indicator);
        return indicator;
    }

    private Indicator aim(Indicator indicator, String baseline, String target) {
        targets.add(Sample.target(known(indicator), 2026, baseline, target));
        return indicator;
    }

    private Measurement measured(Indicator indicator, String date, String value) {
        var measurement = Sample.measured(indicator, date, value);
        measurements.add(measurement);
        return measurement;
    }

    private GroupResult october() {
        return in(YearMonth.of(2026, 10));
    }

    private GroupResult in(YearMonth month) {
        return Evaluation.group(Sample.GROUP, month, indicators, targets, measurements);
    }

    private static ApproachResult approach(GroupResult result, Approach approach) {
        return result.approaches().get(approach.ordinal());
    }

    private static IndicatorResult only(GroupResult result) {
        return result.approaches().stream()
                .flatMap(a -> a.indicators().stream())
                .findFirst()
                .orElseThrow();
    }
}
