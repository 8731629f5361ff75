package id.dampingi.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes rows of a spreadsheet one after the other; memory stays flat as they grow. */
public interface SheetWriter extends AutoCloseable {
    /** Rows that a workbook's sheet can take, with the titles. */
    int MOST_ROWS = 1_048_576;

    /** @param cells text, numbers, dates, times or null */
    void row(List<? extends @Nullable Object> cells) throws IOException;

    @Override
    void close() throws IOException;

    /** By the ending of the file: a workbook for {@code .xlsx}, else text with semicolons. */
    static SheetWriter of(Path file, String sheet, List<String> titles, OutputStream out) throws IOException {
        boolean workbook =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx");
        return workbook ? new XlsxWriter(sheet, titles, out) : new CsvWriter(titles, out);
    }
}
