package id.dampingi.exchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook says, as text: the value kept in the file, never the formula. */
final class CellText {
    /** A formula without a value, as programs leave it that cannot calculate. Told like {@code #N/A}. */
    static final String NOT_CALCULATED = "#N/A";

    /** Spreadsheets keep 15 digits; the rest is noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]");
    private static final Pattern ERA = Pattern.compile("(?i)general|standard");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private CellText() {}

    static String of(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getType();
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        if (type == CellType.FORMULA) {
            return formula(cell, raw);
        }
        if (type == CellType.NUMBER) {
            return number(cell, raw);
        }
        if (type == CellType.BOOLEAN) {
            return truth(raw);
        }
        return type == CellType.ERROR && raw.isEmpty() ? NOT_CALCULATED : raw;
    }

    /** The reader says of a formula's value only what it is in Java, so its kind is seen by that. */
    private static String formula(Cell cell, String raw) {
        Object value = cell.getValue();
        if (value == null && cell.getFormula() != null && !cell.getFormula().isEmpty() && raw.isEmpty()) {
            return NOT_CALCULATED;
        }
        if (value instanceof BigDecimal) {
            return number(cell, raw);
        }
        return value instanceof Boolean ? truth(raw) : raw;
    }

    private static String truth(String raw) {
        return "1".equals(raw) ? "TRUE" : "FALSE";
    }

    private static String number(Cell cell, String raw) {
        if (raw.isEmpty()) {
            return "";
        }
        BigDecimal value = new BigDecimal(raw);
        String format = cell.getDataFormatString();
        if (format != null && isDate(format) && value.signum() >= 0 && value.compareTo(LAST_DAY) <= 0) {
            return date(cell.asDate(), value, format);
        }
        return plain(value);
    }

    /** Three decimals would read as thousands where a point groups digits, so a zero is added. */
    private static String plain(BigDecimal value) {
        if (value.precision() - value.scale() > 40 || value.scale() > 400) {
            return value.toString();
        }
        BigDecimal rounded = value.round(DIGITS).stripTrailingZeros();
        return rounded.scale() == 3
                ? rounded.setScale(4).toPlainString()
                : rounded.setScale(Math.max(0, rounded.scale())).toPlainString();
    }

    private static String date(LocalDateTime moment, BigDecimal value, String format) {
        LocalTime time = moment.toLocalTime();
        if (value.compareTo(BigDecimal.ONE) < 0 && !hasDay(format)) {
            return MINUTES.format(time);
        }
        return time.equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + " " + MINUTES.format(time);
    }

    static boolean isDate(String format) {
        String letters = letters(format);
        return !ERA.matcher(letters).find()
                && letters.chars().anyMatch(c -> "ymdhs".indexOf(Character.toLowerCase(c)) >= 0);
    }

    private static boolean hasDay(String format) {
        return letters(format).chars().anyMatch(c -> "yd".indexOf(Character.toLowerCase(c)) >= 0);
    }

    /** The format without quoted text, escapes, colours and locales; only its first part, for positive numbers. */
    private static String letters(String format) {
        String bare = NOT_FORMAT.matcher(format).replaceAll("");
        int end = bare.indexOf(';');
        return end < 0 ? bare : bare.substring(0, end);
    }
}
