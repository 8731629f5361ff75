package id.dampingi.kit.i18n;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates, numbers and money as they are written in Indonesian and English. */
public final class Formats {
    private Formats() {}

    /** {@code 31 Oktober 2026}. */
    public static String date(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }

    public static String date(LocalDate date) {
        return date(date, Words.locale());
    }

    /** {@code 31 Okt 2026}. */
    public static String shortDate(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(date);
    }

    public static String shortDate(LocalDate date) {
        return shortDate(date, Words.locale());
    }

    /** {@code Oktober 2026}. */
    public static String month(YearMonth month, Locale locale) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(month);
    }

    public static String month(YearMonth month) {
        return month(month, Words.locale());
    }

    /** {@code 14.05} in Indonesian, {@code 14:05} in English. */
    public static String time(LocalTime time, Locale locale) {
        return DateTimeFormatter.ofPattern(isEnglish(locale) ? "HH:mm" : "HH.mm", locale)
                .format(time);
    }

    public static String time(LocalTime time) {
        return time(time, Words.locale());
    }

    /** {@code 1.234.567,5}: with up to four decimals, as exact as it is stored. */
    public static String number(BigDecimal number, Locale locale) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(locale)).format(number);
    }

    public static String number(BigDecimal number) {
        return number(number, Words.locale());
    }

    public static String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** {@code Rp1.250.000}. */
    public static String money(BigDecimal amount, Locale locale) {
        String sign = amount.signum() < 0 ? "-" : "";
        return sign + "Rp" + number(amount.abs(), locale);
    }

    public static String money(BigDecimal amount) {
        return money(amount, Words.locale());
    }

    /** {@code 85%}, {@code 99,6%}: rounded down, so that nothing is ever shown as reached that was not. */
    public static String percent(double fraction, Locale locale) {
        BigDecimal percent = BigDecimal.valueOf(fraction).movePointRight(2).setScale(1, RoundingMode.FLOOR);
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(locale)).format(percent) + "%";
    }

    public static String percent(double fraction) {
        return percent(fraction, Words.locale());
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
