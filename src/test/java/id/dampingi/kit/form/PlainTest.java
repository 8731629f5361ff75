package id.dampingi.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {
    @Test
    void everyDayIsWrittenAndReadBack() {
        var pattern = DateTimeFormatter.ofPattern("dd/MM/uuuu");
        for (LocalDate day = LocalDate.of(2023, 12, 1); day.getYear() < 2026; day = day.plusDays(1)) {
            assertThat(Parse.text(day)).isEqualTo(pattern.format(day));
            assertThat(Parse.date(Parse.text(day))).contains(day);
        }
    }

    @Test
    void everyMinuteIsWrittenAndReadBack() {
        for (int minute = 0; minute < 24 * 60; minute++) {
            LocalTime time = LocalTime.of(minute / 60, minute % 60);

            assertThat(Parse.text(time))
                    .isEqualTo(DateTimeFormatter.ofPattern("HH.mm").format(time));
            assertThat(Parse.time(Parse.text(time))).contains(time);
            assertThat(Parse.time(time.toString())).contains(time);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "00/01/2026", "01/13/2026", "0a/01/2026", "01/01/20x6", "٠١/٠١/٢٠٢٦"})
    void aDayThatIsNoneIsNotRead(String text) {
        assertThat(Parse.date(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24.00", "23.60", "2a.00", "12-30", "١٢.٣٠"})
    void aTimeThatIsNoneIsNotRead(String text) {
        assertThat(Parse.time(text)).isEmpty();
    }

    @Test
    void aDayBeforeTheYear1000IsWrittenWithFourDigits() {
        assertThat(Parse.text(LocalDate.of(987, 1, 2))).isEqualTo("02/01/0987");
    }

    @Test
    void countsAreReadUpToTheMost() {
        assertThat(Parse.count("0", 5)).contains(0);
        assertThat(Parse.count("005", 5)).contains(5);
        assertThat(Parse.count("6", 5)).isEmpty();
        assertThat(Parse.count("99999999999", 5)).isEmpty();
        assertThat(Parse.count("99999999999", Integer.MAX_VALUE)).isEmpty();
    }
}
