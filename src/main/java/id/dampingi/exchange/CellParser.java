package id.dampingi.exchange;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Choice;
import id.dampingi.kit.form.Parse;
import id.dampingi.ownfield.OwnField;
import id.dampingi.ownfield.OwnKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands the text of cells. It remembers what it understood, because the same come again and again in a column. */
final class CellParser {
    static final int MOST_PRESENT = 100_000;

    private static final Pattern MOMENT = Pattern.compile("(.{6,40}?)[T ]+(\\d{1,2}[:.]\\d{2})([:.]\\d{2}(\\.\\d+)?)?");
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}([.,]\\d+)?");
    private static final Pattern LIST = Pattern.compile("[,;/|+\\n]");
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final int REMEMBERED = 10_000;

    private final RowMapper mapper;
    private final Map<String, Optional<LocalDate>> dates = new HashMap<>();
    private final Map<String, Optional<LocalTime>> times = new HashMap<>();
    private final Map<String, Optional<Integer>> counts = new HashMap<>();
    private final Map<ImportField, Map<String, Optional<Choice>>> choices = new HashMap<>();

    CellParser(RowMapper mapper) {
        this.mapper = mapper;
    }

    Optional<LocalDate> date(String text) {
        if (dates.size() > REMEMBERED) {
            dates.clear();
        }
        return dates.computeIfAbsent(text, this::readDate);
    }

    Optional<LocalTime> time(String text) {
        if (times.size() > REMEMBERED) {
            times.clear();
        }
        return times.computeIfAbsent(text, CellParser::readTime);
    }

    private static Optional<LocalTime> readTime(String text) {
        Matcher moment = MOMENT.matcher(text);
        return Parse.time(moment.matches() ? moment.group(2) : text);
    }

    Optional<Integer> count(String text) {
        if (counts.size() > REMEMBERED) {
            counts.clear();
        }
        return counts.computeIfAbsent(text, number -> Parse.count(number, MOST_PRESENT));
    }

    /** A date may be a day that the spreadsheet counted. */
    Optional<String> own(OwnField field, String text) {
        return field.kind() == OwnKind.DATE ? date(text).map(LocalDate::toString) : field.value(text);
    }

    /** The mapping speaks first, then the words of the program, last what the mapping says of all other values. */
    Optional<Choice> choice(ImportField field, String text) {
        Map<String, Optional<Choice>> known = choices.computeIfAbsent(field, any -> new HashMap<>());
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(
                text,
                value -> Synonyms.choice(field, mapper.meaning(field, value))
                        .or(() -> Synonyms.choice(field, mapper.otherwise(field))));
    }

    Optional<Set<Approach>> approaches(ImportField field, String text) {
        Set<Approach> approaches = EnumSet.noneOf(Approach.class);
        for (String part : LIST.split(text)) {
            if (!part.isBlank()) {
                Optional<Choice> choice = choice(field, part.strip());
                if (choice.isEmpty()) {
                    return Optional.empty();
                }
                choice.map(Approach.class::cast).ifPresent(approaches::add);
            }
        }
        return Optional.of(approaches);
    }

    private Optional<LocalDate> readDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            Matcher moment = MOMENT.matcher(text);
            return Parse.date(text)
                    .or(() -> moment.matches() ? Parse.date(moment.group(1)) : Optional.empty())
                    .or(() -> serial(text));
        }
    }

    /** Spreadsheets count days; a date that lost its format shows as a number like 46326. */
    private Optional<LocalDate> serial(String text) {
        if (!SERIAL.matcher(text).matches()) {
            return Optional.empty();
        }
        LocalDate from = mapper.since1904() ? FROM_1904 : FROM_1900;
        return Optional.of(from.plusDays(Integer.parseInt(text.substring(0, 5))));
    }
}
