package id.dampingi.kit.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
    @ParameterizedTest
    @CsvSource({
        "0, nol",
        "1, satu",
        "9, sembilan",
        "10, sepuluh",
        "11, sebelas",
        "12, dua belas",
        "15, lima belas",
        "19, sembilan belas",
        "20, dua puluh",
        "21, dua puluh satu",
        "99, sembilan puluh sembilan",
        "100, seratus",
        "101, seratus satu",
        "110, seratus sepuluh",
        "111, seratus sebelas",
        "119, seratus sembilan belas",
        "200, dua ratus",
        "211, dua ratus sebelas",
        "999, sembilan ratus sembilan puluh sembilan",
        "1000, seribu",
        "1001, seribu satu",
        "1011, seribu sebelas",
        "1100, seribu seratus",
        "1111, seribu seratus sebelas",
        "2026, dua ribu dua puluh enam",
        "11000, sebelas ribu",
        "21000, dua puluh satu ribu",
        "100000, seratus ribu",
        "101000, seratus satu ribu",
        "111111, seratus sebelas ribu seratus sebelas",
        "250000, dua ratus lima puluh ribu",
        "1000000, satu juta",
        "1001000, satu juta seribu",
        "1001001, satu juta seribu satu",
        "5250000, lima juta dua ratus lima puluh ribu",
        "11000011, sebelas juta sebelas",
        "100000000, seratus juta",
        "1000000000, satu miliar",
        "1000001000, satu miliar seribu",
        "12345678901, dua belas miliar tiga ratus empat puluh lima juta enam ratus tujuh puluh delapan ribu sembilan ratus satu",
        "1000000000000, satu triliun",
        "999000000000000, sembilan ratus sembilan puluh sembilan triliun",
        "111111111111111, seratus sebelas triliun seratus sebelas miliar seratus sebelas juta seratus sebelas ribu seratus sebelas"
    })
    void numbersInIndonesian(long number, String words) {
        assertThat(NumberWords.of(number, Words.INDONESIAN)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, zero",
        "8, eight",
        "13, thirteen",
        "20, twenty",
        "21, twenty-one",
        "40, forty",
        "100, one hundred",
        "101, one hundred and one",
        "999, nine hundred and ninety-nine",
        "1000, one thousand",
        "1001, one thousand and one",
        "1100, one thousand one hundred",
        "1250, one thousand two hundred and fifty",
        "20019, twenty thousand and nineteen",
        "1000000, one million",
        "1000005, one million and five",
        "1005000, one million five thousand",
        "5250000, five million two hundred and fifty thousand",
        "999000000000000, nine hundred and ninety-nine trillion"
    })
    void numbersInEnglish(long number, String words) {
        assertThat(NumberWords.of(number, Locale.ENGLISH)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, nol rupiah, zero rupiah",
        "1000.0000, seribu rupiah, one thousand rupiah",
        "1E+3, seribu rupiah, one thousand rupiah",
        "1250.5, seribu dua ratus lima puluh rupiah lima puluh sen, one thousand two hundred and fifty rupiah and fifty sen",
        "0.11, nol rupiah sebelas sen, zero rupiah and eleven sen",
        "16850000, enam belas juta delapan ratus lima puluh ribu rupiah, sixteen million eight hundred and fifty thousand rupiah"
    })
    void amounts(BigDecimal amount, String indonesian, String english) {
        assertThat(NumberWords.rupiah(amount, Words.INDONESIAN)).isEqualTo(indonesian);
        assertThat(NumberWords.rupiah(amount, Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1000000000000000", "999999999999999.01", "1.005"})
    void whatHasNoWordsIsRefused(BigDecimal amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> NumberWords.rupiah(amount, Words.INDONESIAN));
    }

    /** Read back by another way, each number up to a hundred thousand is itself. */
    @Test
    void indonesianWordsReadBackAsTheNumber() {
        for (long number = 1; number <= 100_000; number += 7) {
            assertThat(read(NumberWords.of(number, Words.INDONESIAN))).isEqualTo(number);
        }
    }

    private static long read(String words) {
        long thousands = 0;
        long hundreds = 0;
        long last = 0;
        for (String word :
                words.replace("se", "satu ").replace("satu mbilan", "sembilan").split("\\s+")) {
            switch (word) {
                case "belas" -> last += 10;
                case "puluh" -> {
                    hundreds += last * 10;
                    last = 0;
                }
                case "ratus" -> {
                    hundreds += last * 100;
                    last = 0;
                }
                case "ribu" -> {
                    thousands = hundreds + last;
                    hundreds = 0;
                    last = 0;
                }
                default -> last = digit(word);
            }
        }
        return thousands * 1_000 + hundreds + last;
    }

    private static long digit(String word) {
        return java.util.List.of("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
                .indexOf(word);
    }
}
