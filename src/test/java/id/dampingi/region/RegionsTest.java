package id.dampingi.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {
    private static final Region OELNASI =
            new Region("Oelnasi", "Kupang Tengah", "Kabupaten Kupang", "Nusa Tenggara Timur", "53.01.08.2006");

    private final Regions regions = Regions.all();

    @Test
    void holdsTheWholeCountry() {
        assertThat(regions.size()).isEqualTo(38 + 514 + 7285 + 83762);
        assertThat(regions.byCode("53.01.08.2006")).contains(OELNASI);
        assertThat(regions.byCode("11")).contains(new Region("", "", "", "Aceh", "11"));
        assertThat(regions.byCode("96.71").orElseThrow().regency()).isEqualTo("Kota Sorong");
        assertThat(regions.byCode("53.01.08.2999")).isEmpty();
        assertThat(regions.byCode("kode")).isEmpty();
    }

    /** The last of the list is not cut off, nor the first. */
    @Test
    void everyPlaceIsFoundByItsCodeAndLiesWhereTheCodeSays() throws IOException {
        try (var lines =
                new GZIPInputStream(Objects.requireNonNull(Regions.class.getResourceAsStream("regions.txt.gz")))) {
            var text = new String(lines.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            var codes = new String[4];
            for (String line : text) {
                if (!line.startsWith("#")) {
                    int level = (int) line.chars().filter(c -> c == '\t').count();
                    int blank = line.indexOf(' ');
                    codes[level] = line.substring(level, blank);
                    String code = String.join(".", Arrays.copyOf(codes, level + 1));
                    assertThat(regions.byCode(code).orElseThrow().name()).isEqualTo(line.substring(blank + 1));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kup oel",
                "oel kup",
                "OELNASI, kupang",
                "oelnasi ntt",
                "Desa Oelnasi, Kec. Kupang Tengah, Kab. Kupang",
                "tengah nusa oelnas",
                "53.01.08.2006",
                "5301082006"
            })
    void aPlaceIsFoundByTheBeginningsOfItsWordsInAnyOrder(String typed) {
        assertThat(find(typed, 40)).contains(OELNASI);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "k",
                "\"",
                "*",
                "👩‍🌾",
                "elnasi kup",
                "kup oel xyz",
                "53.01.08.2006.1",
                "9.9.9.9.9.9.9.9.9"
            })
    void nothingIsFoundForWhatNamesNoPlace(String typed) {
        assertThat(find(typed, 10)).isEmpty();
    }

    @Test
    void theLargerPlaceComesBeforeThoseOfTheSameName() {
        assertThat(find("kupang", 50)).extracting(Region::name).startsWith("Kabupaten Kupang", "Kota Kupang");
        assertThat(find("kota kupang", 5).get(0).code()).isEqualTo("53.71");
        assertThat(find("kupang", 50))
                .as("not each village of the regency")
                .allSatisfy(region -> assertThat(region.name()).containsIgnoringCase("kupang"));
    }

    @Test
    void onlyWhatIsWantedIsFoundAndNotMore() {
        assertThat(regions.find("banyuwangi", EnumSet.of(Level.REGENCY), 10))
                .extracting(Region::code)
                .containsExactly("35.10");
        assertThat(find("su", 7)).hasSize(7);
    }

    @Test
    void apostrophesDoNotMatter() {
        assertThat(find("sokaan bangkalan", 5)).isEmpty();
        assertThat(find("sokaan probolinggo", 5)).extracting(Region::village).contains("Soka'an");
        assertThat(find("soka'an probolinggo", 5)).extracting(Region::village).contains("Soka'an");
    }

    @ParameterizedTest
    @CsvSource({
        "Oelnasi, Kupang Tengah, Kabupaten Kupang, 53.01.08.2006",
        "oelnasi, kec. kupang tengah, Kupang, 53.01.08.2006",
        "Desa Oelnasi, Kupang Tengah, '', 53.01.08.2006",
        "Kalibaru Wetan, Kalibaru, Banyuwangi, 35.10.11.2003",
        "'', Kupang Tengah, Kab. Kupang, 53.01.08",
        "'', '', Kota Kupang, 53.71",
        // both a city and a regency
        "'', '', Kupang, ''",
        // of villages with this name there are several
        "Sukamaju, '', '', ''",
        "Oelnasi, '', '', ''",
        "Oelnasi, Amabi Oefeto, Kabupaten Kupang, ''",
        "Desa Impian, Kupang Tengah, Kabupaten Kupang, ''"
    })
    void namesThatFitOnePlaceAloneGetItsCode(String village, String district, String regency, String code) {
        Region given = Region.named(village, district, regency);
        Region completed = regions.completed(given);

        assertThat(completed.code()).isEqualTo(code);
        assertThat(completed.village()).as("as it was written").isEqualTo(village);
        assertThat(completed.province().isEmpty()).isEqualTo(code.isEmpty());
    }

    @Test
    void aKnownCodeGivesTheNames() {
        assertThat(regions.completed(Region.NONE.withCode("53.01.08.2006"))).isEqualTo(OELNASI);
        assertThat(regions.completed(Region.named("Oelnasi", "", "").withCode("5301082006")))
                .isEqualTo(OELNASI);
    }

    @Test
    void aCodeThatIsUnknownOrContradictsTheNamesIsKeptAsItWasWritten() {
        for (String code : List.of("53.01.08.2999", "ID5301", "11.01.01.2001", "5301082006 ")) {
            Region given = Region.named("Desa Lama", "", "").withCode(code);
            assertThat(regions.completed(given)).isEqualTo(given.stripped());
        }
        Region undotted = Region.NONE.withCode("5301082006");
        assertThat(regions.completed(undotted))
                .as("perhaps of another authority")
                .isEqualTo(undotted);
    }

    @Test
    void tellsWhetherTheListStillHasAPlace() {
        assertThat(regions.standing(OELNASI)).isEqualTo(Standing.LISTED);
        assertThat(regions.standing(Region.named("Oelnasi", "", ""))).isEqualTo(Standing.NO_CODE);
        assertThat(regions.standing(OELNASI.withCode("53.01.08.2999"))).isEqualTo(Standing.UNKNOWN);
        assertThat(regions.standing(new Region("Oelnasi Lama", "Kupang Tengah", "Kupang", "NTT", "53.01.08.2006")))
                .isEqualTo(Standing.RENAMED);
        assertThat(regions.standing(new Region("Oelnasi", "Kupang Tengah", "Kupang", "NTT", "53.01.08.2006")))
                .as("written shorter")
                .isEqualTo(Standing.LISTED);
    }

    @Test
    void theFileIsMadeFromThePackagesTables(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("provinces.csv"), "code,name\n11,Aceh\n");
        Files.writeString(
                folder.resolve("regencies.csv"), "code,province_code,name\n11.01,11,Kabupaten Aceh Selatan\n");
        Files.writeString(folder.resolve("districts.csv"), "code,regency_code,name\n11.01.01,11.01,Bakongan\n");
        Files.writeString(
                folder.resolve("villages.csv"),
                "code,district_code,name\n11.01.01.2001,11.01.01,\"Ja\"\"an\"\n11.01.01.2002,11.01.01,Du’en \n");
        Path made = folder.resolve("regions.txt.gz");
        RegionFileMaker.make(folder, "1.2.3", made);

        try (var lines = new GZIPInputStream(Files.newInputStream(made))) {
            assertThat(new String(lines.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("idn-area-data 1.2.3", "Open Database License")
                    .endsWith(
                            ".\n11 Aceh\n\t01 Kabupaten Aceh Selatan\n\t\t01 Bakongan\n\t\t\t2001 Ja'an\n\t\t\t2002 Du'en\n");
        }
        byte[] first = Files.readAllBytes(made);
        RegionFileMaker.make(folder, "1.2.3", made);
        assertThat(Files.readAllBytes(made)).isEqualTo(first);
    }

    private List<Region> find(String typed, int most) {
        return regions.find(typed, Set.of(Level.values()), most);
    }
}
