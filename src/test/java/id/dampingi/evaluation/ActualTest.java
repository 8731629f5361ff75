package id.dampingi.evaluation;

import static id.dampingi.indicator.Combine.AVERAGE;
import static id.dampingi.indicator.Combine.LAST;
import static id.dampingi.indicator.Combine.SUM;
import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.approach.Approach;
import id.dampingi.indicator.Indicator;
import id.dampingi.indicator.Measurement;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActualTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Indicator INDICATOR = Sample.higher(Approach.ECONOMIC);

    private final List<Measurement> year = List.of(
            measured("2026-03-31", "30"),
            measured("2025-12-31", "1000"), // the year before
            measured("2026-01-01", "10"),
            measured("2026-04-01", "500"), // after the month
            measured("2026-02-28", "50"),
            measured("2027-01-05", "2000")); // the year after

    @Test
    void theLastIsTheLatestDateUpToTheEndOfTheMonth() {
        assertThat(Actual.of(year, LAST, MARCH)).contains(new BigDecimal("30"));
        assertThat(Actual.of(year, LAST, YearMonth.of(2026, 2))).contains(new BigDecimal("50"));
    }

    @Test
    void theSumIsSinceTheFirstOfJanuary() {
        // 10 + 50 + 30
        assertThat(Actual.of(year, SUM, MARCH)).contains(new BigDecimal("90"));
        assertThat(Actual.of(year, SUM, YearMonth.of(2026, 1))).contains(new BigDecimal("10"));
    }

    @Test
    void theAverageIsOfTheMeasurementsNotOfTheMonths() {
        // (10 + 50 + 30) / 3
        assertThat(Actual.of(year, AVERAGE, MARCH).orElseThrow()).isEqualByComparingTo("30");
        // (10 + 50) / 2
        assertThat(Actual.of(year, AVERAGE, YearMonth.of(2026, 2)).orElseThrow())
                .isEqualByComparingTo("30");
    }

    @Test
    void onOneDayTheMeasurementRecordedLaterIsTheLast() {
        var first = Sample.measured(INDICATOR, "2026-03-10", "7", new UUID(0x0198, 0x8000_0000_0000_0001L));
        var second = Sample.measured(INDICATOR, "2026-03-10", "9", new UUID(0x0198, 0x8000_0000_0000_0002L));
        // Ids compare as unsigned bytes: this one starts with 0xF…, a negative number to Java.
        var third = Sample.measured(INDICATOR, "2026-03-10", "8", new UUID(0xF000_0000_0000_0000L, 0));

        assertThat(Actual.of(List.of(second, first), LAST, MARCH)).contains(new BigDecimal("9"));
        assertThat(Actual.of(List.of(third, second, first), LAST, MARCH)).contains(new BigDecimal("8"));
    }

    @Test
    void withoutAMeasurementInTheYearThereIsNoValueRatherThanZero() {
        var before = List.of(measured("2025-12-31", "10"));

        assertThat(Actual.of(before, LAST, MARCH)).isEmpty();
        assertThat(Actual.of(before, SUM, MARCH)).isEmpty();
        assertThat(Actual.of(List.of(), AVERAGE, MARCH)).isEmpty();
    }

    private static Measurement measured(String date, String value) {
        return Sample.measured(INDICATOR, date, value);
    }
}
