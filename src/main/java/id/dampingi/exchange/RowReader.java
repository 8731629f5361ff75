package id.dampingi.exchange;

import id.dampingi.exchange.sheet.SheetRow;
import id.dampingi.ownfield.OwnField;
import id.dampingi.ownfield.OwnFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Turns a row of text into typed values and says everything that is wrong with it, not only the first thing. */
final class RowReader {
    static final int MOST_SHORT = 300;
    static final int MOST_LONG = 20_000;

    private static final Set<String> ERRORS = Set.of(
            "#N/A",
            "#REF!",
            "#DIV/0!",
            "#VALUE!",
            "#NAME?",
            "#NUM!",
            "#NULL!",
            "#SPILL!",
            "#CALC!",
            "#FIELD!",
            "#BLOCKED!");

    private final List<ImportField> required;
    private final RowMapper mapper;
    private final CellParser parser;
    private final Map<ImportField, OwnField> own = new HashMap<>();

    RowReader(ImportKind kind, RowMapper mapper, OwnFields own) {
        this.required = kind.required();
        this.mapper = mapper;
        this.parser = new CellParser(mapper);
        own.active().forEach(field -> this.own.put(ImportField.own(field.name()), field));
    }

    ReadRow read(SheetRow cells) {
        var row = new ReadRow(cells, mapper);
        if (!cells.faultKey().isEmpty()) {
            row.fault(cells.faultKey());
        }
        if (mapper.isTooWide(cells)) {
            row.fault("exchange.tooManyCells");
        }
        for (ImportField field : mapper.fields()) {
            String text = clean(mapper.text(field, cells));
            if (text.startsWith("#") && ERRORS.contains(text)) {
                row.fault(field, "exchange.cellError", text);
            } else if (!text.isEmpty()) {
                put(row, field, text);
            }
        }
        for (ImportField field : required) {
            if (!row.values().has(field) && !row.hasFault(field)) {
                row.fault(field, "problem.required");
            }
        }
        return row;
    }

    private void put(ReadRow row, ImportField field, String text) {
        switch (field.form()) {
            case SHORT -> text(row, field, Folded.line(mapper.meaning(field, text)), MOST_SHORT);
            case LONG -> text(row, field, mapper.meaning(field, text), MOST_LONG);
            case DATE -> parsed(row, field, parser.date(mapper.meaning(field, text)), "problem.date");
            case TIME -> parsed(row, field, parser.time(mapper.meaning(field, text)), "problem.time");
            case COUNT -> count(row, field, parser.count(mapper.meaning(field, text)));
            case CHOICE -> chosen(row, field, parser.choice(field, text), text);
            case CHOICES -> chosen(row, field, parser.approaches(field, text), text);
            case OWN -> own(row, field, mapper.meaning(field, text));
        }
    }

    private void text(ReadRow row, ImportField field, String text, int most) {
        if (text.length() > most) {
            row.fault(field, "problem.tooLong", most);
        } else {
            row.values().put(field, text);
        }
    }

    private void parsed(ReadRow row, ImportField field, Optional<?> value, String reasonKey) {
        value.ifPresentOrElse(known -> row.values().put(field, known), () -> row.fault(field, reasonKey));
    }

    private void own(ReadRow row, ImportField field, String text) {
        OwnField added = Objects.requireNonNull(own.get(field));
        parser.own(added, text)
                .ifPresentOrElse(
                        value -> row.values().putOwn(added, value),
                        () -> row.fault(field, added.problemKey(), OwnField.MOST_TEXT));
    }

    private void count(ReadRow row, ImportField field, Optional<Integer> value) {
        value.ifPresentOrElse(
                known -> row.values().put(field, known),
                () -> row.fault(field, "problem.count", CellParser.MOST_PRESENT));
    }

    private void chosen(ReadRow row, ImportField field, Optional<?> value, String text) {
        value.ifPresentOrElse(
                known -> row.values().put(field, known),
                () -> row.fault(field, "exchange.unknownValue", shortened(text)));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    /** Without zero characters, which end a text in the data file. */
    private static String clean(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "").strip();
    }
}
