package id.dampingi.region;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place as it is recorded. The names are what counts: a code that a later list no longer has, or has under other names,
 * takes nothing away from them.
 *
 * @param village,district,regency,province each {@code ""} where it is not known
 * @param code of the smallest of them that is known, as the ministry writes it, {@code "53.01.08.2006"}; {@code ""} for a
 *     place that was only typed
 */
public record Region(String village, String district, String regency, String province, String code) {
    public static final Region NONE = new Region("", "", "", "", "");

    /** By its names alone, as far as they are known. */
    public static Region named(String village, String district, String regency) {
        return new Region(village, district, regency, "", "");
    }

    public Region withCode(String newCode) {
        return new Region(village, district, regency, province, newCode);
    }

    Region in(String otherProvince) {
        return new Region(village, district, regency, otherProvince, code);
    }

    public Region stripped() {
        return new Region(village.strip(), district.strip(), regency.strip(), province.strip(), code.strip());
    }

    /** The name of the smallest place that is known. */
    public String name() {
        return names().findFirst().orElse("");
    }

    /** Where that lies: the names of the larger places. */
    public String within() {
        return names().skip(1).collect(Collectors.joining(", "));
    }

    /** Village, district and regency in a line, as far as they are known. */
    public String line() {
        return Stream.of(village, district, regency)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Village and district. */
    public String shortLine() {
        return Stream.of(village, district).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
    }

    /** All that is known, in a line. */
    public String fullLine() {
        return names().collect(Collectors.joining(", "));
    }

    /** Whether the code says that the regency is a city: its number is then 71 or higher. */
    public boolean isCity() {
        return code.matches("\\d\\d\\.[79]\\d.*");
    }

    /** Whether the code says that the village is a ward of a town, a kelurahan: its last part then begins with 1. */
    public boolean isWard() {
        return code.matches("\\d\\d\\.\\d\\d\\.\\d\\d\\.1\\d{3}");
    }

    /** Whether the code says that the village is a desa. */
    public boolean isVillage() {
        return code.matches("\\d\\d\\.\\d\\d\\.\\d\\d\\.[23]\\d{3}");
    }

    /** The name of the regency or city alone, without what it is. */
    public String town() {
        return regency.replaceFirst("^(Kabupaten|Kota) ", "");
    }

    /** In the order of {@link Level}. */
    List<String> largestFirst() {
        return List.of(province, regency, district, village);
    }

    private Stream<String> names() {
        return Stream.of(village, district, regency, province).filter(name -> !name.isEmpty());
    }
}
