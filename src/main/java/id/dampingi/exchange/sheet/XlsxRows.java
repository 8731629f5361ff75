package id.dampingi.exchange.sheet;

import id.dampingi.kit.i18n.Failure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The rows of one sheet of a workbook; whatever the library throws on a damaged file becomes one failure with words. */
final class XlsxRows implements RowCursor {
    private final String name;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private int last;

    XlsxRows(String name, ReadableWorkbook workbook, int sheet) throws IOException {
        this.name = name;
        this.workbook = workbook;
        this.stream = workbook.getSheet(sheet).orElseThrow().openStream();
        this.rows = stream.iterator();
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (RuntimeException e) {
            throw new Failure("exchange.damagedAfter", e, name, last);
        } catch (OutOfMemoryError e) {
            throw new Failure("exchange.tooLarge", e, name);
        }
    }

    @Override
    public SheetRow next() {
        Row row = rows.next();
        last = Math.max(row.getRowNum(), last + 1);
        List<String> cells = new ArrayList<>(row.getCellCount());
        try {
            for (int i = 0; i < row.getCellCount(); i++) {
                cells.add(CellText.of(row.getCell(i)));
            }
        } catch (RuntimeException e) {
            throw new Failure("exchange.damagedAfter", e, name, last - 1);
        }
        return new SheetRow(last, cells, "");
    }

    @Override
    public void close() {
        try {
            stream.close();
            workbook.close();
        } catch (IOException e) {
            throw new Failure("exchange.unreadable", e, name);
        }
    }
}
