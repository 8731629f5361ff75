package id.dampingi.region;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of places made alike that people take for the same. */
final class RegionNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`\"]");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Words that tell what a place is and are not part of its name in the list. */
    private static final Set<String> KINDS =
            Set.of("desa", "kelurahan", "kel", "ds", "kecamatan", "kec", "distrik", "provinsi", "propinsi", "prov");

    /** As people write provinces. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("Aceh", "NAD"),
            Map.entry("Sumatera Utara", "Sumut"),
            Map.entry("Sumatera Barat", "Sumbar"),
            Map.entry("Sumatera Selatan", "Sumsel"),
            Map.entry("Kepulauan Bangka Belitung", "Babel"),
            Map.entry("Kepulauan Riau", "Kepri"),
            Map.entry("Daerah Khusus Ibukota Jakarta", "DKI Jakarta"),
            Map.entry("Jawa Barat", "Jabar"),
            Map.entry("Jawa Tengah", "Jateng"),
            Map.entry("Daerah Istimewa Yogyakarta", "DI Yogyakarta"),
            Map.entry("Jawa Timur", "Jatim"),
            Map.entry("Nusa Tenggara Barat", "NTB"),
            Map.entry("Nusa Tenggara Timur", "NTT"),
            Map.entry("Kalimantan Barat", "Kalbar"),
            Map.entry("Kalimantan Tengah", "Kalteng"),
            Map.entry("Kalimantan Selatan", "Kalsel"),
            Map.entry("Kalimantan Timur", "Kaltim"),
            Map.entry("Kalimantan Utara", "Kaltara"),
            Map.entry("Sulawesi Utara", "Sulut"),
            Map.entry("Sulawesi Tengah", "Sulteng"),
            Map.entry("Sulawesi Selatan", "Sulsel"),
            Map.entry("Sulawesi Tenggara", "Sultra"),
            Map.entry("Sulawesi Barat", "Sulbar"),
            Map.entry("Maluku Utara", "Malut"));

    private RegionNames() {}

    /** {@code ""} for a province whose name nobody shortens. */
    static String shortName(String province) {
        return SHORT.getOrDefault(province, "");
    }

    /** Small letters without marks and punctuation, the words with one blank between them. */
    static String folded(String name) {
        return isPlain(name) ? plain(name) : foldedAny(name);
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(c -> c == ' ' || c == '\'' || (c >= '0' && c <= '9') || isLetter(c));
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Most names are of this kind, and there are very many. */
    private static String plain(String name) {
        var folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean again = c == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
            if (c != '\'' && !again) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString().strip();
    }

    private static String foldedAny(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String letters = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        return NOT_LETTERS.matcher(letters).replaceAll(" ").strip();
    }

    /** The words to look for, without those that only say what a place is, unless there are no others. */
    static List<String> words(String typed) {
        List<String> all = new ArrayList<>(List.of(folded(typed).split(" ")));
        all.removeIf(String::isEmpty);
        List<String> names = all.stream().filter(word -> !KINDS.contains(word)).toList();
        return names.isEmpty() ? all : names;
    }

    /**
     * How a name that was typed may stand in the list, folded and without blanks, which people set as they like: a regency
     * with what it is before it.
     */
    static List<String> variants(Level level, String typed) {
        return spelled(level, folded(typed)).stream()
                .map(name -> name.replace(" ", ""))
                .toList();
    }

    static boolean mayMean(Level level, String typed, String official) {
        List<String> variants = variants(level, typed);
        return variants.contains(joined(official))
                || (level == Level.PROVINCE && variants.contains(joined(shortName(official))));
    }

    private static String joined(String name) {
        return folded(name).replace(" ", "");
    }

    private static List<String> spelled(Level level, String name) {
        if (level != Level.REGENCY) {
            return List.of(name, withoutKind(name));
        }
        if (name.startsWith("kota ") || name.startsWith("kabupaten ")) {
            return List.of(name);
        }
        return name.startsWith("kab ")
                ? List.of("kabupaten " + name.substring(4))
                : List.of("kabupaten " + name, "kota " + name);
    }

    private static String withoutKind(String name) {
        int blank = name.indexOf(' ');
        return blank > 0 && KINDS.contains(name.substring(0, blank)) ? name.substring(blank + 1) : name;
    }
}
