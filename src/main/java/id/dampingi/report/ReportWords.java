package id.dampingi.report;

import id.dampingi.evaluation.Rating;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Vocabulary;
import id.dampingi.kit.i18n.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words, dates and numbers in the language of a report; the templates know it as {@code w}. */
public final class ReportWords {
    /** Stands where there is nothing to print, so that an empty cell is never taken for a forgotten one. */
    static final String NOTHING = "–";

    private final Vocabulary words;
    private final DecimalFormat number;

    public ReportWords(Locale language) {
        words = Words.in(language);
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language);
        number = new DecimalFormat("#,##0.##", symbols);
        number.setRoundingMode(RoundingMode.HALF_UP);
    }

    public String text(String key, Object... args) {
        return words.text(key, args);
    }

    public Locale locale() {
        return words.locale();
    }

    String language() {
        return words.language();
    }

    String date(LocalDate date) {
        return Formats.date(date, locale());
    }

    String dayAndMonth(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM", locale()).format(date);
    }

    String month(YearMonth month) {
        return Formats.month(month, locale());
    }

    String shortMonth(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM", locale()).format(month);
    }

    String number(long value) {
        return number.format(value);
    }

    /** Money without its "Rp" and shares without "%": the unit has a column of its own. */
    String value(@Nullable BigDecimal value) {
        return value == null ? NOTHING : number.format(value);
    }

    /** Rounded down, so that 100 % is never printed for less. */
    String percent(@Nullable Double fraction) {
        return fraction == null ? NOTHING : Formats.percent(fraction, locale());
    }

    /** A shape and words: a rating reads the same on a black and white copy. */
    String rating(Rating rating) {
        return symbol(rating) + " " + text(rating.key());
    }

    static String symbol(Rating rating) {
        return switch (rating) {
            case REACHED -> "●";
            case ON_TRACK -> "○";
            case NEEDS_ATTENTION -> "▲";
            case OFF_TRACK -> "■";
            case NO_DATA -> NOTHING;
        };
    }

    static String orNothing(String text) {
        return text.isBlank() ? NOTHING : text;
    }
}
