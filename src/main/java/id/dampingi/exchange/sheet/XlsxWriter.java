package id.dampingi.exchange.sheet;

import id.dampingi.kit.i18n.Failure;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook, with its titles standing still above it. */
final class XlsxWriter implements SheetWriter {
    private static final String DAY = "dd/mm/yyyy";
    private static final int ROWS_A_STEP = 500;
    private static final int LEAST_WIDTH = 12;
    private static final int MOST_WIDTH = 28;
    private static final int MOST_LETTERS = 32_767;

    private final Workbook book;
    private final Worksheet sheet;
    private int next;

    XlsxWriter(String name, List<String> titles, OutputStream out) throws IOException {
        book = new Workbook(out, "Dampingi", null);
        sheet = book.newWorksheet(name);
        for (int column = 0; column < titles.size(); column++) {
            sheet.width(
                    column,
                    Math.min(
                            MOST_WIDTH, Math.max(LEAST_WIDTH, titles.get(column).length() + 3)));
        }
        sheet.freezePane(0, 1);
        row(titles);
        sheet.range(0, 0, 0, titles.size() - 1)
                .style()
                .bold()
                .fillColor("E6EEEE")
                .set();
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        if (next == MOST_ROWS) {
            throw new Failure("export.tooManyRows", null, MOST_ROWS);
        }
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        next++;
        if (next % ROWS_A_STEP == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }

    private void cell(int column, @Nullable Object cell) {
        if (cell instanceof LocalDate day) {
            sheet.value(next, column, day);
            sheet.style(next, column).format(DAY).set();
        } else if (cell instanceof BigDecimal number) {
            sheet.value(next, column, number);
        } else if (cell instanceof Integer number) {
            sheet.value(next, column, number);
        } else if (cell instanceof LocalTime time) {
            sheet.value(next, column, time.toString().substring(0, 5));
        } else if (cell != null && !cell.toString().isEmpty()) {
            String text = cell.toString();
            sheet.value(next, column, text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text);
        }
    }
}
