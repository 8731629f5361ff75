package id.dampingi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.ExporterInput;
import net.sf.jasperreports.export.ExporterInputItem;
import net.sf.jasperreports.export.SimpleExporterInputItem;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** Writes reports as one PDF: tagged, with its title, author and language, and a bookmark for each report. */
final class PdfFile {
    /** Tags stay in memory until the file is finished; a book of hundreds of reports goes without them. */
    private static final int MOST_TAGGED = 30;

    private PdfFile() {}

    /**
     * What a PDF reader shows of a file.
     *
     * @param title to which a single report adds its own
     */
    record About(String title, String author, Locale language) {}

    /** Asks for the reports one after another and keeps none of them, so that a book of 500 takes the memory of one. */
    static void write(int count, IntFunction<PrintedReport> reports, About about, OutputStream out)
            throws JRException, IOException {
        JRPdfExporter exporter = new JRPdfExporter();
        OneByOne input = new OneByOne(count, reports);
        exporter.setExporterInput(input);
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        String title = count == 1 ? about.title() + input.ownTitle() : about.title();
        exporter.setConfiguration(configuration(count, title, about));
        exporter.exportReport();
        out.flush();
    }

    private static SimplePdfExporterConfiguration configuration(int count, String title, About about) {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        // Pages are compressed in any case; this would pack the names of the fonts away from SameBytes.
        configuration.setCompressed(false);
        configuration.setTagged(count <= MOST_TAGGED);
        configuration.setTagLanguage(about.language().getLanguage().equals("en") ? "en" : "id-ID");
        configuration.setMetadataTitle(title);
        configuration.setDisplayMetadataTitle(true);
        configuration.setMetadataAuthor(about.author());
        configuration.setMetadataCreator("Dampingi");
        return configuration;
    }

    /** The exporter asks for an item several times in a row, but never for an earlier one. */
    private static final class OneByOne extends AbstractList<ExporterInputItem> implements ExporterInput {
        private final int count;
        private final IntFunction<PrintedReport> reports;
        private int at = -1;
        private String title = "";
        private SimpleExporterInputItem item = new SimpleExporterInputItem(new JasperPrint());

        OneByOne(int count, IntFunction<PrintedReport> reports) {
            this.count = count;
            this.reports = reports;
        }

        @Override
        public ExporterInputItem get(int index) {
            if (index != at) {
                PrintedReport report = reports.apply(index);
                title = report.title();
                item = new SimpleExporterInputItem(report.print());
                at = index;
            }
            return item;
        }

        String ownTitle() {
            get(0);
            return title.isEmpty() ? "" : " · " + title;
        }

        @Override
        public int size() {
            return count;
        }

        @Override
        public List<ExporterInputItem> getItems() {
            return this;
        }
    }
}
