package id.dampingi.economy;

import id.dampingi.kit.db.Scaled;
import id.dampingi.kit.form.Parse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How amounts, days and members stand in the drafts of this feature. */
final class Typing {
    private Typing() {}

    static String text(@Nullable LocalDate date) {
        return date == null ? "" : Parse.text(date);
    }

    static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    static @Nullable UUID id(String text) {
        return text.isEmpty() ? null : UUID.fromString(text);
    }

    /** Zero for nothing. */
    static BigDecimal money(String text) {
        return Parse.number(text).map(Scaled::plain).orElse(BigDecimal.ZERO);
    }

    static boolean fits(String amount) {
        return Parse.number(amount).filter(number -> !Scaled.fits(number)).isEmpty();
    }
}
