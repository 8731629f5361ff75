package id.dampingi.evaluation;

import static id.dampingi.indicator.Direction.HIGHER;
import static id.dampingi.indicator.Direction.LOWER;
import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.approach.Approach;
import id.dampingi.indicator.Direction;
import id.dampingi.indicator.Target;
import java.math.BigDecimal;
import java.time.Month;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formula worked by hand. */
class AchievementTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # baseline, target, actual, achievement, why
            40,  80,  60,   0.5, '(60−40)/(80−40) = 20/40'
            40,  80,  80,   1, '40/40'
            40,  80, 100,   1.5, '60/40, shown as it is'
            40,  80,  20,  -0.5, '−20/40, worse than the start'
            40,  80,  40,   0, 'nothing moved'
             0, 200,  50,   0.25, '50/200 from nothing'
            -50, 150, 50,   0.5, '100/200 from a loss'
            -80, -20, -35,  0.75, '45/60 to a smaller loss'
            1.5, 4,   3.5,  0.8, '2/2.5'
            """)
    void higherIsBetter(String baseline, String target, String actual, double achievement, String why) {
        assertThat(achieved(baseline, target, actual, HIGHER)).as(why).isEqualTo(achievement);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            20,   5,   8,   0.8, '(8−20)/(5−20) = −12/−15'
            20,   5,   5,   1, ''
            20,   5,   2,   1.2, '−18/−15'
            20,   5,  23,  -0.2, '3/−15, more arrears than before'
            12,   0,   3,   0.75, '−9/−12 down to none'
            10, -10,   0,   0.5, '−10/−20'
            """)
    void lowerIsBetter(String baseline, String target, String actual, double achievement, String why) {
        assertThat(achieved(baseline, target, actual, LOWER)).as(why).isEqualTo(achievement);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            80,  80,  1, 'as good as the target'
            80,  95,  1, 'better is no more than held'
            80,  60,  0.75, '1 − 20/80'
            80,   0,  0, '1 − 80/80'
            80, -40, -0.5, '1 − 120/80'
            0,    0,  1, ''
            0,    5,  1, ''
            0,   -5,  0, 'short of zero: there is nothing to be relative to'
            -40, -50, 0.75, '1 − 10/40'
            -40, -30, 1, ''
            """)
    void heldHigh(String target, String actual, double achievement, String why) {
        assertThat(achieved(target, target, actual, HIGHER)).as(why).isEqualTo(achievement);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            4,  4,  1, ''
            4,  3,  1, ''
            4,  5,  0.75, '1 − 1/4'
            4, 10, -0.5, '1 − 6/4'
            0,  0,  1, ''
            0,  1,  0, 'one complaint where there should be none'
            """)
    void heldLow(String target, String actual, double achievement, String why) {
        assertThat(achieved(target, target, actual, LOWER)).as(why).isEqualTo(achievement);
    }

    @Test
    void aTargetIsHeldHoweverItsDecimalsAreWritten() {
        assertThat(achieved("80", "80.0000", "60.00", HIGHER)).isEqualTo(0.75);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            JANUARY,    42, '30 + 144/12'
            MARCH,      66, '30 + 3/12 · 144'
            OCTOBER,   150, '30 + 10/12 · 144'
            DECEMBER,  174, ''
            """)
    void theWayIsExpectedEvenlyOverTheYear(Month month, String expected, String why) {
        var target = target("30", "174", Map.of());

        assertThat(Achievement.expected(target, month)).as(why).isEqualByComparingTo(expected);
    }

    @Test
    void thePlanOfAMonthGoesFirstAndTheOtherMonthsStayEven() {
        // A harvest in April: 10 + 2/12 · 60 = 20 in February, the plan's 55 in April, 10 + 6/12 · 60 = 40 in June.
        var target = target("10", "70", Map.of(Month.APRIL, new BigDecimal("55"), Month.DECEMBER, BigDecimal.TEN));

        assertThat(Achievement.expected(target, Month.FEBRUARY)).isEqualByComparingTo("20");
        assertThat(Achievement.expected(target, Month.APRIL)).isEqualByComparingTo("55");
        assertThat(Achievement.expected(target, Month.JUNE)).isEqualByComparingTo("40");
        // At the end of the year the target itself is expected, whatever the plan says.
        assertThat(Achievement.expected(target, Month.DECEMBER)).isEqualByComparingTo("70");
    }

    @Test
    void paceIsAgainstWhatWasExpected() {
        // Expected in March: 40 + 3/12 · 40 = 50; done 46: (46−40)/(50−40) = 0.6.
        assertThat(paced("40", "80", Map.of(), Month.MARCH, "46", HIGHER)).isEqualTo(0.6);
        // The plan asked for 48 only: (46−40)/(48−40) = 0.75.
        var modest = Map.of(Month.MARCH, new BigDecimal("48"));
        assertThat(paced("40", "80", modest, Month.MARCH, "46", HIGHER)).isEqualTo(0.75);
        // Down from 20 to 8, expected in June 14: (17−20)/(14−20) = 0.5.
        assertThat(paced("20", "8", Map.of(), Month.JUNE, "17", LOWER)).isEqualTo(0.5);
    }

    @Test
    void aPlanThatStaysAtTheBaselineIsHeld() {
        var still = Map.of(Month.MARCH, new BigDecimal("40"));

        assertThat(paced("40", "80", still, Month.MARCH, "40", HIGHER)).isEqualTo(1.0);
        // 1 − 10/40
        assertThat(paced("40", "80", still, Month.MARCH, "30", HIGHER)).isEqualTo(0.75);
    }

    @Test
    void aPlannedDipIsHeldSoThatADeeperFallIsNotPraised() {
        var dip = Map.of(Month.MARCH, new BigDecimal("20"));

        // The formula would give (50−40)/(20−40) = −0.5 to a group that did better than planned.
        assertThat(paced("40", "80", dip, Month.MARCH, "50", HIGHER)).isEqualTo(1.0);
        assertThat(paced("40", "80", dip, Month.MARCH, "20", HIGHER)).isEqualTo(1.0);
        // 1 − 5/20, where the formula would give (15−40)/(20−40) = 1.25.
        assertThat(paced("40", "80", dip, Month.MARCH, "15", HIGHER)).isEqualTo(0.75);
        // The same when the year's target is to hold 40.
        assertThat(paced("40", "40", dip, Month.MARCH, "15", HIGHER)).isEqualTo(0.75);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1,                    1,                    REACHED
            0.99999999999999999,  1,                    ON_TRACK
            0.99999999999999999,  5,                    ON_TRACK
            0.1,                  0.75,                 ON_TRACK
            0.1,                  0.74999999999999999,  NEEDS_ATTENTION
            0.1,                  0.5,                  NEEDS_ATTENTION
            0.1,                  0.49999999999999999,  OFF_TRACK
            -3,                   -1,                   OFF_TRACK
            1.3,                  0,                    REACHED
            """)
    void theThresholdsAreExact(BigDecimal achievement, BigDecimal pace, Rating rating) {
        assertThat(Achievement.rate(achievement, pace)).isEqualTo(rating);
    }

    @Test
    void aThirdOfTheWayDoesNotMissAThresholdByItsRounding() {
        // Expected in January: 0 + 0.0008/12, which has no end; done half of it: 0.0004/12 of the way, also without
        // end.
        var expected = Achievement.expected(target("1000000000000", "1000000000000.0008", Map.of()), Month.AUGUST);
        assertThat(expected.subtract(new BigDecimal("1000000000000"))).isGreaterThan(new BigDecimal("0.000533"));
        // Expected in April: 4/12 of 9 = 3; done 2.25 of it.
        assertThat(paced("0", "9", Map.of(), Month.APRIL, "2.25", HIGHER)).isEqualTo(0.75);
        // Expected in July: 7/12 of 0.0012 = 0.0007 beside a large baseline; done 0.0007.
        assertThat(paced("900000000000", "900000000000.0012", Map.of(), Month.JULY, "900000000000.0007", HIGHER))
                .isEqualTo(1.0);
        // Expected in May: 5/12 of 1 = 0.41666…; done 0.3125: exactly 0.75 of it.
        assertThat(paced("0", "1", Map.of(), Month.MAY, "0.3125", HIGHER)).isEqualTo(0.75);
        assertThat(Achievement.rate(
                        new BigDecimal("0.3125"),
                        Achievement.pace(target("0", "1", Map.of()), Month.MAY, new BigDecimal("0.3125"), HIGHER)))
                .isEqualTo(Rating.ON_TRACK);
    }

    private static double achieved(String baseline, String target, String actual, Direction direction) {
        return Achievement.of(new BigDecimal(baseline), new BigDecimal(target), new BigDecimal(actual), direction)
                .doubleValue();
    }

    private static double paced(
            String baseline,
            String target,
            Map<Month, BigDecimal> plan,
            Month month,
            String actual,
            Direction direction) {
        return Achievement.pace(target(baseline, target, plan), month, new BigDecimal(actual), direction)
                .doubleValue();
    }

    private static Target target(String baseline, String target, Map<Month, BigDecimal> plan) {
        return Sample.target(Sample.higher(Approach.SOCIAL), 2026, baseline, target, plan);
    }
}
