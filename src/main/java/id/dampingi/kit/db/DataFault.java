package id.dampingi.kit.db;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something wrong in a data file.
 *
 * @param table where, {@code ""} if that cannot be told
 * @param parent for a reference the table it points to, else {@code ""}
 * @param rows how many are known to be concerned
 */
public record DataFault(Kind kind, String table, String parent, int rows) {
    /** What sort of damage it is. */
    public enum Kind {
        /** Part of the file cannot be read as it should. */
        PAGES,
        /** A register for finding rows does not fit the rows; no row is lost by that alone. */
        INDEX,
        /** A value that the program would not have written. */
        VALUE,
        /** Records that belong to one that is not there. */
        REFERENCE,
        /** Photos and files whose content is not beside the data file. */
        CONTENT_MISSING,
        /** Photos and files whose content is no longer what it was. */
        CONTENT_DAMAGED
    }

    private static final Pattern INDEX = Pattern.compile("(?:row \\d+ missing from|wrong # of entries in|"
            + "non-unique entry in|rowid not at end-of-record for row \\d+ of) index (\\S+)");
    private static final Pattern VALUE =
            Pattern.compile("(?:.* value in|.* value missing from|CHECK constraint failed in) ([^.\\s]+)(?:\\.\\S+)?");

    static final DataFault UNREADABLE = new DataFault(Kind.PAGES, "", "", 1);

    static DataFault reference(String table, String parent, int rows) {
        return new DataFault(Kind.REFERENCE, table, parent, rows);
    }

    static DataFault content(Kind kind, int rows) {
        return new DataFault(kind, "attachment", "", rows);
    }

    /** @param line of SQLite's integrity check */
    static DataFault of(String line) {
        Matcher index = INDEX.matcher(line);
        if (index.matches()) {
            return new DataFault(Kind.INDEX, index.group(1), "", 1);
        }
        Matcher value = VALUE.matcher(line);
        return value.matches() ? new DataFault(Kind.VALUE, value.group(1), "", 1) : UNREADABLE;
    }

    DataFault and(DataFault other) {
        return new DataFault(kind, table, parent, rows + other.rows);
    }
}
