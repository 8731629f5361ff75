package id.dampingi.kit.db;

import java.time.LocalDate;
import java.time.LocalTime;

/** Days and hours as they stand in the data file; read so often that the general way is too slow. */
final class DayText {
    private static final int DAY = "2026-11-24".length();
    private static final int HOUR = "09:00".length();

    private DayText() {}

    static LocalDate day(String text) {
        if (text.length() != DAY || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return LocalDate.parse(text);
        }
        return areDigits(text, 0, 4) && areDigits(text, 5, 7) && areDigits(text, 8, DAY)
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, DAY))
                : LocalDate.parse(text);
    }

    static LocalTime hour(String text) {
        return text.length() == HOUR && text.charAt(2) == ':' && areDigits(text, 0, 2) && areDigits(text, 3, HOUR)
                ? LocalTime.of(number(text, 0, 2), number(text, 3, HOUR))
                : LocalTime.parse(text);
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
