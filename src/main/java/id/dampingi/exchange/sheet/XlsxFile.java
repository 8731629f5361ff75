package id.dampingi.exchange.sheet;

import id.dampingi.kit.i18n.Failure;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An XLSX workbook, guarded before it is opened; opened anew for each reading, so that no file stays locked. */
final class XlsxFile implements SheetFile {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final ReadingOptions WITHOUT_FORMATS = new ReadingOptions(false, true);

    private final File file;
    private final String name;
    private final List<String> sheets;
    private final List<Integer> indexes;
    private final boolean since1904;

    private XlsxFile(File file, String name, ReadableWorkbook workbook) {
        this.file = file;
        this.name = name;
        List<Sheet> visible = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        List<Sheet> shown = visible.isEmpty() ? workbook.getSheets().toList() : visible;
        this.sheets =
                shown.stream().map(sheet -> String.valueOf(sheet.getName())).toList();
        this.indexes = shown.stream().map(Sheet::getIndex).toList();
        this.since1904 = workbook.isDate1904();
    }

    static XlsxFile open(Path path, String name) {
        File file = path.toFile();
        ZipGuard.check(file, name);
        try (ReadableWorkbook workbook = workbook(file)) {
            var result = new XlsxFile(file, name, workbook);
            if (result.sheets.isEmpty()) {
                throw new Failure("exchange.damaged", null, name);
            }
            return result;
        } catch (Failure e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new Failure("exchange.damaged", e, name);
        } catch (OutOfMemoryError e) {
            throw new Failure("exchange.tooLarge", e, name);
        }
    }

    @Override
    public List<String> sheets() {
        return sheets;
    }

    @Override
    public boolean since1904() {
        return since1904;
    }

    @Override
    public RowCursor rows(int sheet) {
        try {
            ReadableWorkbook workbook = workbook(file);
            try {
                return new XlsxRows(name, workbook, indexes.get(sheet));
            } catch (IOException | RuntimeException e) {
                workbook.close();
                throw e;
            }
        } catch (Failure e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new Failure("exchange.damaged", e, name);
        } catch (OutOfMemoryError e) {
            throw new Failure("exchange.tooLarge", e, name);
        }
    }

    /** Formats tell dates from numbers, but the library refuses a workbook that has no styles when asked for them. */
    private static ReadableWorkbook workbook(File file) throws IOException {
        try {
            return new ReadableWorkbook(file, WITH_FORMATS);
        } catch (ExcelReaderException e) {
            return new ReadableWorkbook(file, WITHOUT_FORMATS);
        }
    }
}
