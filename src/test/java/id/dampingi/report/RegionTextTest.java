package id.dampingi.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.i18n.Words;
import id.dampingi.region.Region;
import id.dampingi.region.Regions;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTextTest {
    private final ReportWords indonesian = new ReportWords(Words.INDONESIAN);
    private final ReportWords english = new ReportWords(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "53.01.08.2006, 'Desa Oelnasi, Kecamatan Kupang Tengah, Kabupaten Kupang', 'Oelnasi village, Kupang Tengah district, Kupang regency'",
        "53.71.02.1001, 'Kelurahan Oepura, Kecamatan Maulafa, Kota Kupang', 'Oepura ward, Maulafa district, Kupang city'",
        "53.01, Kabupaten Kupang, Kupang regency"
    })
    void aKnownPlaceIsNamedInFull(String code, String inIndonesian, String inEnglish) {
        Region region = Regions.all().byCode(code).orElseThrow();

        assertThat(RegionText.formal(region, indonesian)).isEqualTo(inIndonesian);
        assertThat(RegionText.formal(region, english)).isEqualTo(inEnglish);
    }

    @Test
    void whatWasWrittenShorterOrLongerIsNamedOnce() {
        var shorter = new Region("Desa Oelnasi", "Kec. Kupang Tengah", "Kab. Kupang", "NTT", "53.01.08.2006");
        assertThat(RegionText.formal(shorter, indonesian))
                .isEqualTo("Desa Oelnasi, Kecamatan Kupang Tengah, Kabupaten Kupang");
        assertThat(RegionText.formal(new Region("Kelapa Lima", "", "Kupang", "", "53.71.02.1001"), indonesian))
                .isEqualTo("Kelurahan Kelapa Lima, Kota Kupang");
    }

    @Test
    void aPlaceThatWasOnlyTypedIsNamedAsItWasTyped() {
        assertThat(RegionText.formal(Region.named("Kampung Baru", "Sentani", "Jayapura"), indonesian))
                .isEqualTo("Kampung Baru, Sentani, Jayapura");
        assertThat(RegionText.formal(Region.NONE, indonesian)).isEmpty();
    }
}
