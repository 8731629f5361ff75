package id.dampingi.office;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/**
 * The number printed on a report, made from the office's pattern: <code>{no}</code> is the running number of the year in
 * at least three digits, <code>{roman}</code> the month in Roman numerals, <code>{month}</code> the month in two digits,
 * <code>{year}</code> the year, <code>{group}</code> the code of the group.
 */
public final class ReportNumber {
    public static final String DEFAULT_PATTERN = "{no}/LB-DMP/{roman}/{year}";

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private ReportNumber() {}

    /** @param group the code of the group, {@code ""} for the recap of the office */
    public static String text(String pattern, int number, YearMonth month, String group) {
        return pattern.replace("{no}", String.format(Locale.ROOT, "%03d", number))
                .replace("{roman}", ROMAN.get(month.getMonthValue() - 1))
                .replace("{month}", String.format(Locale.ROOT, "%02d", month.getMonthValue()))
                .replace("{year}", String.valueOf(month.getYear()))
                .replace("{group}", group);
    }
}
