package id.dampingi.facility;

import id.dampingi.kit.db.Scaled;
import id.dampingi.kit.form.Parse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How amounts and days stand in the drafts of this feature. */
final class Typing {
    private Typing() {}

    static @Nullable LocalDate date(String text) {
        return Parse.date(text).orElse(null);
    }

    static @Nullable BigDecimal amount(String text) {
        return Parse.number(text).map(Scaled::plain).orElse(null);
    }

    static String text(@Nullable LocalDate date) {
        return date == null ? "" : Parse.text(date);
    }

    static String text(@Nullable BigDecimal amount) {
        return amount == null ? "" : Parse.text(amount);
    }

    static boolean isThere(Map<String, String> fields, String name) {
        return !fields.getOrDefault(name, "").isBlank();
    }

    /** Whether a date, if it is there, is not before any of the others. */
    static boolean inOrder(String date, String... earlier) {
        Optional<LocalDate> day = Parse.date(date);
        for (String other : earlier) {
            if (day.flatMap(one -> Parse.date(other).filter(one::isBefore)).isPresent()) {
                return false;
            }
        }
        return true;
    }
}
