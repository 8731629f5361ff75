package id.dampingi.kit.form;

import java.util.ArrayList;
import java.util.List;

/** Rectangles of cells as spreadsheets put them on the clipboard: tabs between cells, line ends between rows. */
public final class Cells {
    private Cells() {}

    /** Cells with tabs, line ends or quotes in them stand in quotes, with inner quotes doubled. */
    public static List<List<String>> parse(String clipboard) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < clipboard.length(); i++) {
            char c = clipboard.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < clipboard.length() && clipboard.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty() && closes(clipboard, i + 1)) {
                quoted = true;
            } else if (c == '\t') {
                end(cell, row);
            } else if (c == '\n') {
                end(cell, row);
                rows.add(List.copyOf(row));
                row.clear();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            end(cell, row);
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    public static String format(List<List<String>> rows) {
        var text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join("\t", row.stream().map(Cells::quote).toList()))
                    .append('\n');
        }
        return text.toString();
    }

    private static void end(StringBuilder cell, List<String> row) {
        row.add(cell.toString());
        cell.setLength(0);
    }

    /** A lone quote is an inch sign or a typing error, and part of the text. */
    private static boolean closes(String text, int from) {
        return text.indexOf('"', from) >= 0;
    }

    private static String quote(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '"');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
