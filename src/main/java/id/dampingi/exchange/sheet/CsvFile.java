package id.dampingi.exchange.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.dampingi.kit.i18n.Failure;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** A CSV file with any of the usual separators and character sets. */
final class CsvFile implements SheetFile {
    private final Path file;
    private final String name;
    private final CsvFormat format;
    private final QuoteScan quotes;

    private CsvFile(Path file, String name, CsvFormat format, QuoteScan quotes) {
        this.file = file;
        this.name = name;
        this.format = format;
        this.quotes = quotes;
    }

    static CsvFile open(Path file, String name) {
        try {
            CsvFormat format = CsvFormat.of(file);
            try (Reader reader = format.reader(file)) {
                QuoteScan quotes = new QuoteScan(format.delimiter()).read(reader);
                if (quotes.unclosedLine() > 0) {
                    throw new Failure("exchange.unclosedQuote", null, name, quotes.unclosedLine());
                }
                return new CsvFile(file, name, format, quotes);
            }
        } catch (IOException e) {
            throw new Failure("exchange.unreadable", e, name);
        }
    }

    @Override
    public List<String> sheets() {
        return List.of(name.replaceFirst("\\.[^.]*$", ""));
    }

    @Override
    public boolean since1904() {
        return false;
    }

    @Override
    public RowCursor rows(int sheet) {
        try {
            return new Cursor(reader().iterator());
        } catch (IOException e) {
            throw new Failure("exchange.unreadable", e, name);
        }
    }

    /** Text after a closing quote is let through here and reported with its row, so that one bad row stops nothing. */
    @SuppressWarnings("removal")
    private CsvReader<CsvRecord> reader() throws IOException {
        return CsvReader.builder()
                .fieldSeparator(format.delimiter())
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(format.reader(file));
    }

    private final class Cursor implements RowCursor {
        private final CloseableIterator<CsvRecord> records;

        Cursor(CloseableIterator<CsvRecord> records) {
            this.records = records;
        }

        @Override
        public boolean hasNext() {
            try {
                return records.hasNext();
            } catch (UncheckedIOException | CsvParseException e) {
                throw new Failure("exchange.damaged", e, name);
            }
        }

        @Override
        public SheetRow next() {
            try {
                CsvRecord record = records.next();
                int line = (int) record.getStartingLineNumber();
                String fault = quotes.strayLines().contains(line) ? "exchange.strayQuote" : "";
                return new SheetRow(line, record.getFields(), fault);
            } catch (UncheckedIOException | CsvParseException e) {
                throw new Failure("exchange.damaged", e, name);
            }
        }

        @Override
        public void close() {
            try {
                records.close();
            } catch (IOException e) {
                throw new Failure("exchange.unreadable", e, name);
            }
        }
    }
}
