package id.dampingi.kit.form;

import id.dampingi.kit.i18n.Words;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates, times and numbers as people in an Indonesian office write them. Empty when the text is blank or is none.
 *
 * <p>Dates are day first; a two-digit year is of 1950–2049. A number with two kinds of separators has the decimals
 * behind the last one. With one kind, repeated, it groups thousands; once and followed by exactly three digits it is
 * read as the language writes it, so {@code 1.234} is 1234 in Indonesian and 1.234 in English; once and followed by
 * anything else it separates decimals in either language.
 */
public final class Parse {
    private static final int MOST_TEXT = 60;
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})");
    private static final Pattern NAMED =
            Pattern.compile("(?:\\p{L}+'?\\p{L}*,? +)?(\\d{1,2})[ .-]+(\\p{L}{3,9})\\.?[ ,-]+(\\d{4}|\\d{2})");
    private static final Pattern NAME_FIRST = Pattern.compile("(\\p{L}{3,9})\\.? +(\\d{1,2}),? +(\\d{4})");
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?(?:[.:]\\d{2})?(?: *(?:wib|wita|wit))?");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d.,' ]*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern CURRENCY = Pattern.compile("(?i)^([-+]?) *(rp|idr)\\.? *");
    private static final Pattern PERCENT = Pattern.compile(" *%$");
    private static final Pattern NO_CENTS = Pattern.compile("[,.]-+$");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Parse() {}

    public static Optional<LocalDate> date(String text) {
        if (Plain.isDate(text)) {
            return day(text.substring(6), Plain.digits(text, 3, 5), text.substring(0, 2));
        }
        String date = BLANKS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
        if (date.isEmpty() || date.length() > MOST_TEXT) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(date);
        if (iso.matches()) {
            return day(iso.group(1), number(iso, 2), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(date);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), number(dayFirst, 2), dayFirst.group(1));
        }
        Matcher named = NAMED.matcher(date);
        if (named.matches()) {
            return day(named.group(3), MonthNames.number(named.group(2)), named.group(1));
        }
        Matcher nameFirst = NAME_FIRST.matcher(date);
        return nameFirst.matches()
                ? day(nameFirst.group(3), MonthNames.number(nameFirst.group(1)), nameFirst.group(2))
                : Optional.empty();
    }

    /** {@code 10/2026}, {@code 2026-10}, {@code Oktober 2026}, or any date in the month. */
    public static Optional<YearMonth> month(String text) {
        String month = text.strip();
        String day = month.matches("\\d{4}-\\d{1,2}") ? month + "-01" : month;
        return date("1/" + day).or(() -> date("1 " + day)).or(() -> date(day)).map(YearMonth::from);
    }

    public static Optional<LocalTime> time(String text) {
        if (Plain.isTime(text)) {
            return clock(Plain.digits(text, 0, 2), Plain.digits(text, 3, 5));
        }
        Matcher time = TIME.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (text.length() > MOST_TEXT || !time.matches()) {
            return Optional.empty();
        }
        int hour = number(time, 1);
        int minute = time.group(2) == null ? 0 : number(time, 2);
        return clock(hour, minute);
    }

    private static Optional<LocalTime> clock(int hour, int minute) {
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /** As the language that the program speaks writes it. */
    public static Optional<BigDecimal> number(String text) {
        return number(text, Words.locale());
    }

    public static Optional<BigDecimal> number(String text, Locale locale) {
        if (text.length() > MOST_TEXT) {
            return Optional.empty();
        }
        if (Plain.isNumber(text)) {
            return Optional.of(new BigDecimal(text));
        }
        String plain =
                text.strip().replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2212', '-');
        plain = CURRENCY.matcher(plain).replaceFirst("$1");
        plain = PERCENT.matcher(plain).replaceFirst("");
        plain = NO_CENTS.matcher(plain).replaceFirst("");
        if (!NUMBER.matcher(plain).matches()) {
            return Optional.empty();
        }
        return digits(plain.replace("'", "").replace(" ", ""), locale);
    }

    /** A whole number from 0 to {@code most}. */
    public static Optional<Integer> count(String text, int most) {
        if (text.length() < 10 && Plain.isNumber(text)) {
            return Optional.of(Plain.digits(text, 0, text.length())).filter(count -> count <= most);
        }
        return number(text)
                .filter(number -> number.signum() >= 0
                        && number.compareTo(BigDecimal.valueOf(most)) <= 0
                        && number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact);
    }

    /** What a draft shows for a date: {@code 31/10/2026}. */
    public static String text(LocalDate date) {
        return date.getYear() > 999 && date.getYear() < 10_000 ? Plain.text(date) : DAY.format(date);
    }

    /** What a draft shows for a month: {@code 10/2026}. */
    public static String text(YearMonth month) {
        return String.format(Locale.ROOT, "%02d/%d", month.getMonthValue(), month.getYear());
    }

    /** What a draft shows for a time: {@code 14.05}. */
    public static String text(LocalTime time) {
        return Plain.text(time);
    }

    /** What a draft shows for a number, grouped as the language does, so that it reads back as the same. */
    public static String text(BigDecimal number) {
        return text(number, Words.locale());
    }

    public static String text(BigDecimal number, Locale locale) {
        var format = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(locale));
        return format.format(number);
    }

    private static Optional<BigDecimal> digits(String number, Locale locale) {
        int dot = number.lastIndexOf('.');
        int comma = number.lastIndexOf(',');
        if (dot < 0 && comma < 0) {
            return Optional.of(new BigDecimal(number));
        }
        char last = dot > comma ? '.' : ',';
        String other = last == '.' ? "," : ".";
        int at = Math.max(dot, comma);
        boolean both = dot >= 0 && comma >= 0;
        boolean repeated = number.indexOf(last) != at;
        boolean three = number.length() - at - 1 == 3;
        boolean languageGroups = DecimalFormatSymbols.getInstance(locale).getGroupingSeparator() == last;
        if (both ? repeated : repeated || three && languageGroups && grouped(number, last)) {
            return both || !grouped(number, last)
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(number.replace(String.valueOf(last), "")));
        }
        String whole = number.substring(0, at);
        if (both && !grouped(whole, other.charAt(0))) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(whole.replace(other, "") + "." + number.substring(at + 1)));
    }

    /** Whether every group behind a separator has three digits and the first has one to three. */
    private static boolean grouped(String number, char separator) {
        return number.matches("[-+]?[1-9]\\d{0,2}(" + Pattern.quote(String.valueOf(separator)) + "\\d{3})+");
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        int full = Integer.parseInt(year);
        if (year.length() == 2) {
            full += full < 50 ? 2000 : 1900;
        }
        try {
            return Optional.of(LocalDate.of(full, month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
