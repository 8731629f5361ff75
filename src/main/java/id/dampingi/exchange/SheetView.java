package id.dampingi.exchange;

import id.dampingi.exchange.sheet.RowCursor;
import id.dampingi.exchange.sheet.SheetFile;
import id.dampingi.exchange.sheet.SheetRow;
import id.dampingi.kit.i18n.Failure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person sees of a sheet to map it: the titles, some samples, the different values of columns.
 *
 * @param samples the first rows below the titles
 * @param values the different values of each column as first written, in the order of the sheet; none for a column that
 *     has too many to be a list
 */
public record SheetView(String sheet, Heading heading, List<SheetRow> samples, List<List<String>> values, int rows) {
    private static final int SAMPLES = 50;
    private static final int MOST_VALUES = 200;
    private static final int TOP = 1000;

    public static SheetView read(SheetFile file, int sheet, ImportMapping mapping) {
        return read(file, sheet, mapping, Integer.MAX_VALUE);
    }

    /** The first rows are enough to guess by. */
    static SheetView top(SheetFile file, int sheet, ImportMapping mapping) {
        return read(file, sheet, mapping, TOP);
    }

    private static SheetView read(SheetFile file, int sheet, ImportMapping mapping, int most) {
        String name = file.sheets().get(sheet);
        Heading heading;
        try (RowCursor rows = file.rows(sheet)) {
            heading = Heading.find(Heading.top(rows), mapping)
                    .orElseThrow(() -> new Failure("exchange.emptySheet", null, name));
        }
        var samples = new ArrayList<SheetRow>();
        var values = new ArrayList<Map<String, String>>();
        heading.titles().forEach(title -> values.add(new LinkedHashMap<>()));
        int count = 0;
        try (RowCursor rows = file.rows(sheet)) {
            while (count < most && rows.hasNext()) {
                SheetRow row = rows.next();
                if (row.number() > heading.row() && !row.blank()) {
                    count++;
                    if (samples.size() < SAMPLES) {
                        samples.add(row);
                    }
                    collect(row, values);
                }
            }
        }
        return new SheetView(name, heading, List.copyOf(samples), lists(values), count);
    }

    private static void collect(SheetRow row, List<Map<String, String>> values) {
        for (int column = 0; column < values.size(); column++) {
            Map<String, String> known = values.get(column);
            String value = row.cell(column).strip();
            if (known.size() <= MOST_VALUES && !value.isEmpty()) {
                known.putIfAbsent(Folded.title(value), value);
            }
        }
    }

    private static List<List<String>> lists(List<Map<String, String>> values) {
        return values.stream()
                .map(known -> known.size() > MOST_VALUES ? List.<String>of() : List.copyOf(known.values()))
                .toList();
    }
}
