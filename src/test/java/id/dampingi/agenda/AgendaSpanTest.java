package id.dampingi.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaSpanTest {
    @ParameterizedTest
    @CsvSource({
        "2026-12-31, MONDAY, 2026-12-28, 2027-01-03",
        "2027-01-01, SUNDAY, 2026-12-27, 2027-01-02",
        "2027-01-03, MONDAY, 2026-12-28, 2027-01-03",
        "2027-01-03, SUNDAY, 2027-01-03, 2027-01-09",
        "2028-02-29, SATURDAY, 2028-02-26, 2028-03-03"
    })
    void aWeekGoesOverTheEndOfMonthsAndYears(LocalDate day, DayOfWeek firstDay, LocalDate first, LocalDate last) {
        assertThat(AgendaSpan.week(day, firstDay)).isEqualTo(new AgendaSpan(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11, MONDAY, 2026-10-26, 2026-12-06, 42",
        "2026-11, SUNDAY, 2026-11-01, 2026-12-05, 35",
        "2027-02, MONDAY, 2027-02-01, 2027-02-28, 28",
        "2027-01, MONDAY, 2026-12-28, 2027-01-31, 35"
    })
    void aMonthIsFilledUpToWholeWeeks(YearMonth month, DayOfWeek firstDay, LocalDate first, LocalDate last, int days) {
        AgendaSpan span = AgendaSpan.weeksOf(month, firstDay);

        assertThat(span).isEqualTo(new AgendaSpan(first, last));
        assertThat(span.days()).isEqualTo(days);
        assertThat(span.all()).hasSize(days);
    }

    @Test
    void holdsItsFirstAndItsLastDay() {
        AgendaSpan month = AgendaSpan.month(YearMonth.of(2028, 2));

        assertThat(month.holds(LocalDate.of(2028, 2, 1))).isTrue();
        assertThat(month.holds(LocalDate.of(2028, 2, 29))).isTrue();
        assertThat(month.holds(LocalDate.of(2028, 1, 31))).isFalse();
        assertThat(month.holds(LocalDate.of(2028, 3, 1))).isFalse();
    }
}
