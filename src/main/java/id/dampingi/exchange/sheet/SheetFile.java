package id.dampingi.exchange.sheet;

import java.nio.file.Path;
import java.util.List;

/** A spreadsheet file that was looked at and can be read. Each call of {@link #rows} reads from the start. */
public interface SheetFile {
    /** The names of the sheets; a CSV file has one, named after the file. */
    List<String> sheets();

    RowCursor rows(int sheet);

    /** Whether days are counted from 1904, as old Macintosh spreadsheets do. */
    boolean since1904();

    static SheetFile open(Path file) {
        return SheetFiles.open(file);
    }
}
