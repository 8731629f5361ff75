package id.dampingi.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.i18n.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-31",
                "2026/10/31",
                "31/10/2026",
                "31-10-26",
                "31.10.2026",
                "31 10 2026",
                " 31/10/2026 ",
                "31 Oktober 2026",
                "31 Okt 2026",
                "31 okt. 2026",
                "31-Okt-2026",
                "31 October 2026",
                "31 Oct 26",
                "October 31, 2026",
                "Sabtu, 31 Oktober 2026",
                "Jum'at, 31 Oktober 2026",
                "31  Oktober  2026"
            })
    void readsDatesAsPeopleWriteThem(String text) {
        assertThat(Parse.date(text)).contains(LocalDate.of(2026, 10, 31));
    }

    @ParameterizedTest
    @CsvSource({"5/3/2026, 2026-03-05", "05-03-26, 2026-03-05", "17 Agt 45, 2045-08-17", "1/1/50, 1950-01-01"})
    void takesTheDayFirstAndTwoDigitYearsFrom1950To2049(String text, LocalDate day) {
        assertThat(Parse.date(text)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "mei, 5",
        "may, 5",
        "ags, 8",
        "agustus, 8",
        "august, 8",
        "nop, 11",
        "november, 11",
        "des, 12",
        "dec, 12",
        "maret, 3",
        "march, 3",
        "pebruari, 2"
    })
    void knowsTheMonthsInBothLanguages(String name, int month) {
        assertThat(Parse.date("2 " + name + " 2026")).contains(LocalDate.of(2026, month, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "kemarin",
                "31/02/2026",
                "32/1/2026",
                "2026-13-01",
                "31 Foo 2026",
                "31/10",
                "10/2026",
                "N/A",
                "31 ju 2026",
                "1/1/126"
            })
    void takesNothingElseForADate(String text) {
        assertThat(Parse.date(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14.05, 14:05", "14:05, 14:05", "9.30, 09:30", "09:30:15, 09:30", "14.05 WIB, 14:05", "7, 07:00"})
    void readsTimes(String text, LocalTime time) {
        assertThat(Parse.time(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24.00", "12.60", "siang", "12.5", "1405"})
    void takesNothingElseForATime(String text) {
        assertThat(Parse.time(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234 | 1234",
                "1.5 | 1.5",
                "1,5 | 1.5",
                "1,234 | 1.234",
                "1.234,5 | 1234.5",
                "1,234.5 | 1234.5",
                "1234.5 | 1234.5",
                "1.234.567 | 1234567",
                "1,234,567 | 1234567",
                "1.234.567,891 | 1234567.891",
                "0.125 | 0.125",
                "0,125 | 0.125",
                "12.3456 | 12.3456",
                "Rp1.500.000 | 1500000",
                "Rp. 50.000,- | 50000",
                "Rp 2.500.000,00 | 2500000.00",
                "IDR 50.000 | 50000",
                "-Rp5.000 | -5000",
                "85% | 85",
                "99,6 % | 99.6",
                "-3 | -3",
                "+7 | 7",
                "1 250 000 | 1250000",
                "1'250 | 1250",
                "007 | 7",
                ".5 | ",
                "50.000.00 | ",
                "1.23.456 | ",
                "1,23,456.5 | ",
                "12.34,5 | ",
                "1..5 | ",
                "5 kg | ",
                "High | ",
                "N/A | ",
                "-- | ",
                "1e3 | "
            })
    void readsNumbersInIndonesian(String text, BigDecimal number) {
        assertThat(Parse.number(text, Words.INDONESIAN).map(BigDecimal::stripTrailingZeros))
                .isEqualTo(java.util.Optional.ofNullable(number).map(BigDecimal::stripTrailingZeros));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234 | 1234", "1.234 | 1.234", "1.5 | 1.5", "1,5 | 1.5", "1.234,5 | 1234.5", "1,234.5 | 1234.5"})
    void readsWhatIsAmbiguousAsEnglishInEnglish(String text, BigDecimal number) {
        assertThat(Parse.number(text, Locale.ENGLISH)).contains(number);
    }

    @Test
    void aTextThatIsMuchTooLongIsNoNumber() {
        assertThat(Parse.number("1".repeat(100_000))).isEmpty();
        assertThat(Parse.date("1".repeat(100_000))).isEmpty();
        assertThat(Parse.time("1".repeat(100_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1.5", "1.234", "0.125", "-1234567.8912", "1000000"})
    void whatADraftShowsReadsBackAsTheSame(BigDecimal number) {
        for (Locale locale : new Locale[] {Words.INDONESIAN, Locale.ENGLISH}) {
            assertThat(Parse.number(Parse.text(number, locale), locale).orElseThrow())
                    .as(locale.toString())
                    .isEqualByComparingTo(number);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "12, 12", "1.000, 1000"})
    void readsCounts(String text, int count) {
        assertThat(Parse.count(text, 1000)).contains(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1,5", "1001", "dua"})
    void takesNothingElseForACount(String text) {
        assertThat(Parse.count(text, 1000)).isEmpty();
    }
}
