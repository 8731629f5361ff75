package id.dampingi.kit.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "0001-01-01", "9999-12-31", "2028-02-29", "+12026-01-02", "-0044-03-15"})
    void isTheDayOfTheGeneralWay(String text) {
        assertThat(DayText.day(text)).isEqualTo(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "09:05", "23:59", "09:00:01", "09:00:00.5"})
    void isTheHourOfTheGeneralWay(String text) {
        assertThat(DayText.hour(text)).isEqualTo(LocalTime.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-13-01", "2026-02-30", "2026-1-011", "2026/11/24", "20a6-11-24", "2026-11-24 "})
    void whatIsNoDayIsRefused(String text) {
        assertThatThrownBy(() -> DayText.day(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void whatIsNoHourIsRefused() {
        assertThatThrownBy(() -> DayText.hour("24:00")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> DayText.hour("9:000")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> DayText.hour("a9:00")).isInstanceOf(DateTimeException.class);
    }
}
