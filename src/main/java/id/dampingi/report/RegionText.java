package id.dampingi.report;

import id.dampingi.region.Region;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A place as it is named on paper: {@code Desa Oelnasi, Kecamatan Kupang Tengah, Kabupaten Kupang}. */
final class RegionText {
    private static final String REGENCY = "Kabupaten ";
    private static final String CITY = "Kota ";

    private RegionText() {}

    /** What a village is, its code tells; a place that was only typed is named as it was typed. */
    static String formal(Region region, ReportWords w) {
        return Stream.of(village(region, w), district(region, w), regency(region, w))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String village(Region region, ReportWords w) {
        String name = region.village();
        if (name.isEmpty() || begins(name, "Desa ") || begins(name, "Kelurahan ")) {
            return name;
        }
        if (region.isWard()) {
            return w.text("report.ward", name);
        }
        return region.isVillage() ? w.text("report.desa", name) : name;
    }

    private static String district(Region region, ReportWords w) {
        String name = region.district();
        boolean known = !region.code().isEmpty() && !name.isEmpty();
        return known && !begins(name, "Kecamatan ") && !begins(name, "Distrik ") ? w.text("report.district", name) : name;
    }

    private static String regency(Region region, ReportWords w) {
        String name = region.regency();
        if (begins(name, REGENCY)) {
            return w.text("report.regency", name.substring(REGENCY.length()));
        }
        if (begins(name, CITY)) {
            return w.text("report.city", name.substring(CITY.length()));
        }
        boolean known = !region.code().isEmpty() && !name.isEmpty();
        return known ? w.text(region.isCity() ? "report.city" : "report.regency", name) : name;
    }

    private static boolean begins(String name, String kind) {
        return name.regionMatches(true, 0, kind, 0, kind.length());
    }
}
