package id.dampingi.kit.form;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Dates, times and numbers as drafts hold them and spreadsheets mostly do. They are told and read without a pattern, for an
 * import reads millions.
 */
final class Plain {
    private Plain() {}

    /** Two digits, two digits, four digits: {@code 31/10/2026}. */
    static boolean isDate(String text) {
        return text.length() == 10
                && text.charAt(2) == '/'
                && text.charAt(5) == '/'
                && isDigits(text, 0, 2)
                && isDigits(text, 3, 5)
                && isDigits(text, 6, 10);
    }

    /** {@code 14.05} or {@code 14:05}. */
    static boolean isTime(String text) {
        return text.length() == 5
                && (text.charAt(2) == '.' || text.charAt(2) == ':')
                && isDigits(text, 0, 2)
                && isDigits(text, 3, 5);
    }

    /** Nothing but digits. */
    static boolean isNumber(String text) {
        return !text.isEmpty() && isDigits(text, 0, text.length());
    }

    static int digits(String text, int from, int end) {
        return Integer.parseInt(text, from, end, 10);
    }

    /** Of a year with four digits. */
    static String text(LocalDate date) {
        var text = new StringBuilder(10);
        two(text, date.getDayOfMonth()).append('/');
        return two(text, date.getMonthValue())
                .append('/')
                .append(date.getYear())
                .toString();
    }

    static String text(LocalTime time) {
        var text = new StringBuilder(5);
        two(text, time.getHour()).append('.');
        return two(text, time.getMinute()).toString();
    }

    private static StringBuilder two(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private static boolean isDigits(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
