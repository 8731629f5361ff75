package id.dampingi.exchange;

import id.dampingi.exchange.sheet.RowCursor;
import id.dampingi.exchange.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The row of titles. Many sheets have a caption and blank rows above it, so it is looked for.
 *
 * @param row its number in the sheet
 * @param titles one for each column, all different
 */
public record Heading(int row, List<String> titles) {
    private static final int LOOK_AT = 20;

    /** The first rows of a sheet, among which the titles are. */
    static List<SheetRow> top(RowCursor rows) {
        var top = new ArrayList<SheetRow>();
        while (top.size() < LOOK_AT && rows.hasNext()) {
            SheetRow row = rows.next();
            if (!row.blank()) {
                top.add(row);
            }
        }
        return top;
    }

    /** The row that names most of what is wanted; with none, the first that has two cells. Empty for a blank sheet. */
    static Optional<Heading> find(List<SheetRow> top, ImportMapping mapping) {
        SheetRow best = null;
        int bestScore = -1;
        for (SheetRow row : top) {
            int score = score(row, mapping);
            if (score > bestScore) {
                best = row;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best).map(row -> new Heading(row.number(), unique(row.cells())));
    }

    /** The columns of this title: none or one. */
    IntStream columns(String title) {
        String wanted = Folded.title(title);
        int exact = titles.indexOf(title);
        if (exact >= 0) {
            return IntStream.of(exact);
        }
        return IntStream.range(0, titles.size())
                .filter(column -> Folded.title(titles.get(column)).equals(wanted))
                .limit(1);
    }

    private static int score(SheetRow row, ImportMapping mapping) {
        Set<String> cells = new HashSet<>();
        row.cells().forEach(cell -> cells.add(Folded.title(cell)));
        cells.remove("");
        long mapped = mapping.fields().values().stream()
                .flatMap(source -> source.columns().stream())
                .filter(title -> cells.contains(Folded.title(title)))
                .count();
        long known = cells.stream()
                .filter(cell -> mapping.kind().fields().stream()
                        .anyMatch(field -> Synonyms.score(field, cell) >= Synonyms.SURE))
                .count();
        return (int) (mapped * 1000 + known * 10) + (cells.size() > 1 ? 1 : 0);
    }

    /** A blank title becomes the column's letter, a repeated one gets a number. */
    private static List<String> unique(List<String> cells) {
        var titles = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (int column = 0; column < cells.size(); column++) {
            String title = Folded.line(cells.get(column));
            String base = title.isEmpty() ? letter(column) : title;
            String unique = base;
            for (int n = 2; !seen.add(Folded.name(unique)); n++) {
                unique = base + " (" + n + ")";
            }
            titles.add(unique);
        }
        return List.copyOf(titles);
    }

    /** As spreadsheet programs name columns: A … Z, AA … */
    static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}
