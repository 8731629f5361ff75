package id.dampingi.kit.form;

import java.util.List;

/** The months' names in Indonesian and English, whole or shortened to any length from three letters. */
final class MonthNames {
    private static final List<List<String>> NAMES = List.of(
            List.of("januari", "january"),
            List.of("februari", "february", "pebruari"),
            List.of("maret", "march"),
            List.of("april"),
            List.of("mei", "may"),
            List.of("juni", "june"),
            List.of("juli", "july"),
            List.of("agustus", "august", "agt", "ags"),
            List.of("september"),
            List.of("oktober", "october"),
            List.of("november", "nopember"),
            List.of("desember", "december"));

    private MonthNames() {}

    /** 1 to 12, or 0 for no month. */
    static int number(String name) {
        for (int month = 0; month < NAMES.size(); month++) {
            if (name.length() >= 3 && NAMES.get(month).stream().anyMatch(full -> full.startsWith(name))) {
                return month + 1;
            }
        }
        return 0;
    }
}
