package id.dampingi.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.task.Progress;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;

/** Printing, on a printer that writes PostScript into memory. */
class PaperPrinterTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final Printer pages = new Printer(new Templates(), INDONESIAN);

    @Test
    void everyPageOfAnEvaluationComesOut() {
        PrintedReport report = pages.print(Samples.full());
        var order = new ReportOrder(ReportKind.MONTHLY, Samples.OCTOBER, List.of(new UUID(0, 1)), INDONESIAN);

        int sent = PaperPrinter.print(order, postScript(), index -> report, Progress.NONE);

        assertThat(sent).isOne();
        assertThat(printed()).startsWith("%!PS");
        assertThat(pagesOf(printed())).isEqualTo(report.pages());
    }

    @Test
    void theRecapComesOutToo() {
        PrintedReport report = pages.print(Samples.recap(5));

        PaperPrinter.print(
                ReportOrder.recap(Samples.OCTOBER, INDONESIAN), postScript(), index -> report, Progress.NONE);

        assertThat(pagesOf(printed())).isEqualTo(report.pages());
    }

    private ChosenPrinter postScript() {
        return ChosenPrinter.plain(StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PRINTABLE, DocFlavor.BYTE_ARRAY.POSTSCRIPT.getMimeType())[0]
                .getPrintService(paper));
    }

    private static long pagesOf(String postScript) {
        return postScript.lines().filter(line -> line.startsWith("%%Page: ")).count();
    }

    private String printed() {
        return paper.toString(StandardCharsets.ISO_8859_1);
    }
}
