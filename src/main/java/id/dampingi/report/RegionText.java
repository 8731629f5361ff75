package id.dampingi.report;

import id.dampingi.region.Region;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A place as it is named on paper: {@code Desa Oelnasi, Kecamatan Kupang Tengah, Kabupaten Kupang}. */
final class RegionText {
    /** As people write before a name what it is. */
    private static final Pattern VILLAGE =
            Pattern.compile("^(Desa|Ds\\.?|Kelurahan|Kel\\.?) +", Pattern.CASE_INSENSITIVE);

    private static final Pattern DISTRICT = Pattern.compile("^(Kecamatan|Kec\\.?|Distrik) +", Pattern.CASE_INSENSITIVE);
    private static final Pattern REGENCY = Pattern.compile("^(Kabupaten|Kab\\.?|Kota) +", Pattern.CASE_INSENSITIVE);

    private RegionText() {}

    /** What each place is, the code tells; one that was only typed is named as it was typed. */
    static String formal(Region region, ReportWords w) {
        if (region.code().isEmpty()) {
            return region.line();
        }
        return Stream.of(village(region, w), district(region, w), regency(region, w))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String village(Region region, ReportWords w) {
        if (region.isWard()) {
            return named("report.ward", VILLAGE, region.village(), w);
        }
        return region.isVillage() ? named("report.desa", VILLAGE, region.village(), w) : region.village();
    }

    private static String district(Region region, ReportWords w) {
        return named("report.district", DISTRICT, region.district(), w);
    }

    private static String regency(Region region, ReportWords w) {
        return named(region.isCity() ? "report.city" : "report.regency", REGENCY, region.regency(), w);
    }

    private static String named(String key, Pattern kind, String name, ReportWords w) {
        return name.isEmpty() ? "" : w.text(key, kind.matcher(name).replaceFirst(""));
    }
}
