package id.dampingi.exchange;

import id.dampingi.exchange.sheet.SheetRow;
import id.dampingi.kit.i18n.Failure;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A mapping applied to a sheet: it knows which cells of a row fill a field. */
final class RowMapper {
    private record Filled(
            int[] columns, String constant, Map<String, String> meanings, String otherwise, String title) {}

    /** In the order of the fields. */
    private final Map<ImportField, Filled> fields = new LinkedHashMap<>();

    private final int width;
    private final boolean since1904;

    private RowMapper(int width, boolean since1904) {
        this.width = width;
        this.since1904 = since1904;
    }

    /** @throws Failure if the mapping names a column that the sheet does not have */
    static RowMapper of(ImportMapping mapping, Heading heading, boolean since1904) {
        var mapper = new RowMapper(heading.titles().size(), since1904);
        new TreeMap<>(mapping.fields()).forEach((field, source) -> mapper.fields.put(field, filled(source, heading)));
        return mapper;
    }

    private static Filled filled(FieldSource source, Heading heading) {
        int[] columns = source.columns().stream()
                .mapToInt(title -> heading.columns(title)
                        .findFirst()
                        .orElseThrow(() ->
                                new Failure("exchange.noSuchColumn", null, title, String.join(", ", heading.titles()))))
                .toArray();
        var meanings = new HashMap<String, String>();
        source.values().forEach((value, meaning) -> meanings.put(Folded.title(value), meaning));
        return new Filled(
                columns,
                source.constant(),
                meanings,
                source.otherwise(),
                String.join(FieldSource.JOINER, source.columns()));
    }

    Set<ImportField> fields() {
        return fields.keySet();
    }

    /** The title of the column that fills the field, {@code ""} for a constant. */
    String title(ImportField field) {
        Filled filled = fields.get(field);
        return filled == null ? "" : filled.title;
    }

    boolean since1904() {
        return since1904;
    }

    /** Cells of columns that have no title would be lost without a word. */
    boolean isTooWide(SheetRow row) {
        List<String> cells = row.cells();
        for (int column = width; column < cells.size(); column++) {
            if (!cells.get(column).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** The text for a field as it stands in the sheet, {@code ""} if there is none. */
    String text(ImportField field, SheetRow row) {
        Filled filled = fields.get(field);
        if (filled == null) {
            return "";
        }
        String text = joined(filled.columns, row);
        return text.isEmpty() ? filled.constant : text;
    }

    /** What that text means: itself, unless the mapping says another. */
    String meaning(ImportField field, String text) {
        Filled filled = fields.get(field);
        if (filled == null || filled.meanings.isEmpty()) {
            return text;
        }
        return filled.meanings.getOrDefault(Folded.title(text), text);
    }

    String otherwise(ImportField field) {
        Filled filled = fields.get(field);
        return filled == null ? "" : filled.otherwise;
    }

    private static String joined(int[] columns, SheetRow row) {
        if (columns.length == 1) {
            return row.cell(columns[0]).strip();
        }
        var text = new StringBuilder();
        for (int column : columns) {
            String cell = row.cell(column).strip();
            if (!cell.isEmpty()) {
                text.append(text.isEmpty() ? "" : FieldSource.JOINER).append(cell);
            }
        }
        return text.toString();
    }
}
