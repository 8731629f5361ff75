package id.dampingi.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "2026-10 KD-0001 Mawar, 2026-10 KD-0001 Mawar",
        "K/1\\2:3*?, K-1-2-3",
        "..\\..\\rahasia, rahasia",
        "Kelompok 🌹 \u0007 Mawar, Kelompok - - Mawar",
        "'  ...  ', laporan",
        "مجموعة, مجموعة"
    })
    void namesAreSafeOnEverySystem(String wanted, String safe) {
        assertThat(FileNames.safe(wanted)).isEqualTo(safe);
    }

    @Test
    void longNamesAreCut() {
        assertThat(FileNames.safe("a".repeat(500))).hasSize(100);
    }

    @Test
    void namesNeverClashAlsoWhereCaseDoesNotCount() {
        var names = new FileNames();

        assertThat(names.unique("K/1 Mawar")).isEqualTo("K-1 Mawar");
        assertThat(names.unique("K\\1 MAWAR")).isEqualTo("K-1 MAWAR (2)");
        assertThat(names.unique("k-1 mawar")).isEqualTo("k-1 mawar (3)");
    }
}
