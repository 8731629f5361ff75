package id.dampingi.exchange;

import id.dampingi.exchange.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;
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

    private final ImportKind kind;
    private final RowMapper mapper;
    private final CellParser parser;
    private final List<RowFault> faults = new ArrayList<>();
    private int number;

    RowReader(ImportKind kind, RowMapper mapper) {
        this.kind = kind;
        this.mapper = mapper;
        this.parser = new CellParser(mapper);
    }

    Typed read(SheetRow row) {
        faults.clear();
        number = row.number();
        if (!row.faultKey().isEmpty()) {
            fault(row.faultKey());
        }
        if (mapper.isTooWide(row)) {
            fault("exchange.tooManyCells");
        }
        var typed = new Typed();
        for (ImportField field : mapper.fields()) {
            String text = clean(mapper.text(field, row));
            if (ERRORS.contains(text)) {
                fault(field, "exchange.cellError", text);
            } else if (!text.isEmpty()) {
                put(typed, field, text);
            }
        }
        for (ImportField field : kind.required()) {
            if (!typed.has(field)
                    && faults.stream().noneMatch(fault -> fault.column().equals(mapper.title(field)))) {
                fault(field, "problem.required");
            }
        }
        return typed;
    }

    void fault(ImportField field, String reasonKey, Object... args) {
        faults.add(new RowFault(number, mapper.title(field), reasonKey, List.of(args)));
    }

    private void fault(String reasonKey) {
        faults.add(new RowFault(number, "", reasonKey, List.of()));
    }

    boolean isSound() {
        return faults.isEmpty();
    }

    List<RowFault> faults() {
        return List.copyOf(faults);
    }

    private void put(Typed typed, ImportField field, String text) {
        switch (field.form()) {
            case SHORT -> text(typed, field, Folded.line(mapper.meaning(field, text)), MOST_SHORT);
            case LONG -> text(typed, field, mapper.meaning(field, text), MOST_LONG);
            case DATE -> parsed(typed, field, parser.date(mapper.meaning(field, text)), "problem.date");
            case TIME -> parsed(typed, field, parser.time(mapper.meaning(field, text)), "problem.time");
            case COUNT -> count(typed, field, parser.count(mapper.meaning(field, text)));
            case CHOICE -> chosen(typed, field, parser.choice(field, text), text);
            case CHOICES -> chosen(typed, field, parser.approaches(field, text), text);
        }
    }

    private void text(Typed typed, ImportField field, String text, int most) {
        if (text.length() > most) {
            fault(field, "problem.tooLong", most);
        } else {
            typed.put(field, text);
        }
    }

    private void parsed(Typed typed, ImportField field, Optional<?> value, String reasonKey) {
        value.ifPresentOrElse(known -> typed.put(field, known), () -> fault(field, reasonKey));
    }

    private void count(Typed typed, ImportField field, Optional<Integer> value) {
        value.ifPresentOrElse(
                known -> typed.put(field, known), () -> fault(field, "problem.count", CellParser.MOST_PRESENT));
    }

    private void chosen(Typed typed, ImportField field, Optional<?> value, String text) {
        value.ifPresentOrElse(
                known -> typed.put(field, known), () -> fault(field, "exchange.unknownValue", shortened(text)));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    /** Without zero characters, which end a text in the data file. */
    private static String clean(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "").strip();
    }
}
