package id.dampingi.ownfield;

import id.dampingi.kit.db.Scaled;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A field that the office added. Its values are kept in one spelling, whatever language they were typed in: a number as
 * {@code 1234.5}, a date as {@code 2026-11-24}, {@code yes} and {@code no}. What the field does not understand, because
 * it was of another kind when that was written, is kept as the text that it is.
 *
 * @param choices what can be chosen, in the order in which it is offered; only for {@link OwnKind#CHOICE}
 * @param position among the fields of the same record, from 0
 * @param inReport whether the monthly report shows it
 * @param active whether it is still asked for
 */
public record OwnField(
        UUID id,
        OwnRecord record,
        String name,
        OwnKind kind,
        List<String> choices,
        int position,
        boolean inReport,
        boolean active) {
    public static final String YES = "yes";
    public static final String NO = "no";

    public static final int MOST_TEXT = 2_000;

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d{1,4})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    public OwnField {
        choices = List.copyOf(choices);
    }

    /** The spelling in which a typed text is kept; empty when the field does not understand it. */
    public Optional<String> value(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.of("");
        }
        return switch (kind) {
            case TEXT -> Optional.of(text).filter(value -> value.length() <= MOST_TEXT);
            case NUMBER ->
                Parse.number(text)
                        .filter(Scaled::fits)
                        .map(number -> Scaled.plain(number).toPlainString());
            case DATE -> Parse.date(text).map(LocalDate::toString);
            case CHOICE ->
                choices.stream().filter(choice -> choice.equalsIgnoreCase(text)).findFirst();
            case YES_NO -> yesOrNo(text);
        };
    }

    /** Whether a value that is kept fits the field as it is now. */
    public boolean fits(String value) {
        if (value.isEmpty()) {
            return true;
        }
        return switch (kind) {
            case TEXT -> value.length() <= MOST_TEXT;
            case NUMBER -> NUMBER.matcher(value).matches();
            case DATE -> DATE.matcher(value).matches() && Parse.date(value).isPresent();
            case CHOICE -> choices.contains(value);
            case YES_NO -> value.equals(YES) || value.equals(NO);
        };
    }

    /** What a form shows for a value that is kept. */
    public String typed(String value) {
        if (!fits(value)) {
            return value;
        }
        return switch (kind) {
            case NUMBER -> value.isEmpty() ? "" : Parse.text(new BigDecimal(value));
            case DATE -> value.isEmpty() ? "" : Parse.text(LocalDate.parse(value));
            case TEXT, CHOICE, YES_NO -> value;
        };
    }

    /** What lists and papers show for a value that is kept. */
    public String shown(String value, Locale locale) {
        if (value.isEmpty() || !fits(value)) {
            return value;
        }
        return switch (kind) {
            case NUMBER -> Formats.number(new BigDecimal(value), locale);
            case DATE -> Formats.shortDate(LocalDate.parse(value), locale);
            case YES_NO -> Words.in(locale).text(value.equals(YES) ? "ownField.yes" : "ownField.no");
            case TEXT, CHOICE -> value;
        };
    }

    /** What is wrong with a text that the field does not understand. */
    public String problemKey() {
        return switch (kind) {
            case TEXT -> "problem.tooLong";
            case NUMBER -> "problem.number";
            case DATE -> "problem.date";
            case CHOICE -> "ownField.noChoice";
            case YES_NO -> "ownField.noYesNo";
        };
    }

    /** In both languages, and as spreadsheets write it. */
    private static Optional<String> yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case YES, "ya", "y", "true", "benar", "1", "x", "✓" -> Optional.of(YES);
            case NO, "tidak", "t", "n", "false", "salah", "0", "-" -> Optional.of(NO);
            default -> Optional.empty();
        };
    }
}
