package id.dampingi.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.task.Progress;
import id.dampingi.report.ReportKind;
import id.dampingi.report.ReportOrder;
import id.dampingi.report.ReportService;
import id.dampingi.report.SamplePapers;
import id.dampingi.sample.SampleOffice;
import id.dampingi.support.TestData;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture of every page of every report of last month, and of papers, in {@code target/gallery}. */
@Tag("gui")
class ReportGalleryGuiTest {
    private static final float DPI = 110;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyPageOfEveryReport(String language) throws IOException {
        Locale locale = language.equals("en") ? Locale.ENGLISH : Words.INDONESIAN;
        YearMonth month = YearMonth.now().minusMonths(1);
        try (var database = TestData.inMemory()) {
            SampleOffice.fill(database, LocalDate.now());
            var service = new ReportService(database, Clock.systemDefaultZone());
            List<Group> groups = service.groups(month);
            var monthly = new ReportOrder(
                    ReportKind.MONTHLY, month, groups.stream().map(Group::id).toList(), locale);

            List<Path> files = service.saveEach(monthly, folder, Progress.NONE).files();
            Path recap = folder.resolve("recap.pdf");
            service.saveAs(ReportOrder.recap(month, locale), recap, Progress.NONE);

            assertThat(files).hasSameSizeAs(groups);
            paint(recap, language + "-recap");
            for (int i = 0; i < files.size(); i++) {
                paint(files.get(i), language + "-" + groups.get(i).code());
            }
            var papers = new ArrayList<>(SamplePapers.attendance(database, locale, folder));
            papers.addAll(SamplePapers.handover(database, locale, folder));
            for (Path paper : papers) {
                paint(paper, paper.getFileName().toString().replace(".pdf", ""));
            }
        }
    }

    private static void paint(Path pdf, String name) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var renderer = new PDFRenderer(document);
            assertThat(document.getNumberOfPages()).as(name).isPositive();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = renderer.renderImageWithDPI(page, DPI);
                assertThat(picture.getWidth() * picture.getHeight()).isBetween(1_150_000, 1_190_000);
                Picture.save(picture, Path.of("report", name + "-" + (page + 1) + ".png"));
            }
        }
    }
}
