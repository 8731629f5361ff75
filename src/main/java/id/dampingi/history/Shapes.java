package id.dampingi.history;

import id.dampingi.kit.db.Records;
import id.dampingi.kit.db.Scaled;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways in which values are stored and read. */
final class Shapes {
    static final Shape TEXT = (stored, names) -> stored == null ? "" : String.valueOf(stored);
    static final Shape DATE = text(date -> Formats.date(LocalDate.parse(date)));
    static final Shape MONTH = text(month -> Formats.month(YearMonth.parse(month)));
    static final Shape TIME = text(time -> Formats.time(LocalTime.parse(time)));
    static final Shape COUNT = number(Formats::number);
    /** A number that is no amount: not grouped. */
    static final Shape YEAR = number(String::valueOf);

    static final Shape SCALED = number(value -> Formats.number(Scaled.of(value)));
    static final Shape MONEY = number(value -> Formats.money(Scaled.of(value)));
    static final Shape YES_NO = number(value -> Words.text(value == 1 ? "history.yes" : "history.no"));
    static final Shape PICTURE =
            (stored, names) -> stored instanceof byte[] bytes && bytes.length > 0 ? Words.text("history.picture") : "";
    static final Shape WEEKDAY = text(day ->
            DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)).getDisplayName(TextStyle.FULL_STANDALONE, Words.locale()));
    static final Shape OWN = OwnWords::line;
    static final Shape MONTHS =
            text(plan -> Stream.of(plan.split(";")).map(Shapes::monthOfPlan).collect(Collectors.joining(", ")));

    private Shapes() {}

    /** A constant by its name in small letters. */
    static <E extends Enum<E>> Shape choice(Class<E> type, Function<E, String> key) {
        return text(name -> Words.text(key.apply(constant(type, name))));
    }

    /** Several constants, with commas between them. */
    static <E extends Enum<E>> Shape choices(Class<E> type, Function<E, String> key) {
        return text(all -> Stream.of(all.split(","))
                .map(name -> Words.text(key.apply(constant(type, name))))
                .collect(Collectors.joining(", ")));
    }

    /** Another record, by its name. */
    static Shape link(String table) {
        return (stored, names) -> stored instanceof byte[] ? names.of(table, Records.id(stored)) : "";
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }

    private static Shape text(Function<String, String> words) {
        return (stored, names) -> stored instanceof String text && !text.isEmpty() ? words.apply(text) : "";
    }

    private static Shape number(Function<Long, String> words) {
        return (stored, names) -> stored instanceof Long number ? words.apply(number) : "";
    }

    /** Of {@code 3=250000}. */
    private static String monthOfPlan(String entry) {
        int equals = entry.indexOf('=');
        Month month = Month.of(Integer.parseInt(entry.substring(0, equals)));
        return month.getDisplayName(TextStyle.SHORT_STANDALONE, Words.locale()) + " "
                + Formats.number(Scaled.of(Long.parseLong(entry.substring(equals + 1))));
    }
}
