package id.dampingi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dampingi.group.Group;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.task.Progress;
import id.dampingi.sample.SampleOffice;
import id.dampingi.support.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of the sample office, from the data file to the finished PDF. */
class ReportServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    @TempDir
    Path folder;

    private Database database;
    private ReportService service;
    private List<UUID> groups;

    @BeforeEach
    void openSampleOffice() {
        database = TestData.inMemory();
        SampleOffice.fill(database, TODAY);
        service = new ReportService(
                database, Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        groups = service.groups(OCTOBER).stream().map(Group::id).toList();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aBookHasTitleAuthorLanguageAndABookmarkForEachGroup() throws IOException {
        Path file = folder.resolve("buku.pdf");
        SavedReports saved = service.saveAs(all(INDONESIAN), file, Progress.NONE);

        assertThat(saved.reports()).isEqualTo(groups.size());
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Laporan evaluasi bulanan Oktober 2026");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Yayasan Bina Daya Blambangan");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("id-ID");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSameSizeAs(groups);
        }
    }

    @Test
    void sameDataMakeSameBytes() throws IOException {
        Path first = folder.resolve("a.pdf");
        Path second = folder.resolve("b.pdf");
        service.saveAs(all(INDONESIAN), first, Progress.NONE);
        service.saveAs(all(INDONESIAN), second, Progress.NONE);

        assertThat(Files.readAllBytes(first)).isEqualTo(Files.readAllBytes(second));
        assertThat(text(first)).contains("Halaman 1 dari");
    }

    @Test
    void annexesAreThereUnlessTheyAreNotWanted() throws IOException {
        Path with = folder.resolve("with.pdf");
        Path without = folder.resolve("without.pdf");
        service.saveAs(all(INDONESIAN), with, Progress.NONE);
        service.saveAs(extras(Set.of()), without, Progress.NONE);

        assertThat(text(with)).contains("Lampiran 1.", "Daftar hadir", "Hadir seluruhnya");
        assertThat(text(without)).contains("Disusun oleh").doesNotContain("Lampiran");
    }

    @Test
    void coversAreTheSameBytesToo() throws IOException {
        Path first = folder.resolve("a.pdf");
        Path second = folder.resolve("b.pdf");
        ReportOrder covered = extras(Set.of(ReportExtra.COVER, ReportExtra.ANNEXES));
        service.saveAs(covered, first, Progress.NONE);
        service.saveAs(covered, second, Progress.NONE);

        assertThat(Files.readAllBytes(first)).isEqualTo(Files.readAllBytes(second));
        assertThat(service.preview(covered, 0).pages())
                .isEqualTo(service.preview(all(INDONESIAN), 0).pages() + 1);
    }

    @Test
    void eachGroupGetsAFileOfItsOwn() {
        SavedReports saved = service.saveEach(all(INDONESIAN), folder, Progress.NONE);

        assertThat(saved.files())
                .hasSameSizeAs(groups)
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(folder)
                .isDirectoryContaining(file -> file.getFileName().toString().startsWith("2026-10 "));
    }

    @Test
    void numbersAreKeptOnceAReportWasSaved() throws IOException {
        assertThat(service.preview(all(INDONESIAN), 1).pages()).isPositive();
        var last = new ReportOrder(ReportKind.MONTHLY, OCTOBER, List.of(groups.get(2)), INDONESIAN);
        SavedReports saved = service.saveAs(last, folder.resolve("c.pdf"), Progress.NONE);
        SavedReports again = service.saveAs(all(INDONESIAN), folder.resolve("all.pdf"), Progress.NONE);

        assertThat(saved.numbered()).isPresent();
        assertThat(again.numbered()).isPresent();
        assertThat(text(folder.resolve("c.pdf"))).contains("Nomor: 001/LB-BDB/X/2026");
        assertThat(service.saveAs(last, folder.resolve("c.pdf"), Progress.NONE).numbered())
                .isEmpty();
    }

    @Test
    void theRecapNamesEveryGroupInEnglish() throws IOException {
        Path file = folder.resolve("recap.pdf");
        service.saveAs(ReportOrder.recap(OCTOBER, Locale.ENGLISH), file, Progress.NONE);

        String text = text(file);
        assertThat(text).contains("MONTHLY EVALUATION RECAP", "Period: October 2026", "Page 1 of");
        service.groups(OCTOBER).forEach(group -> assertThat(text).contains(group.code()));
    }

    @Test
    void aCancelledBookLeavesNothingBehind() {
        Path file = folder.resolve("book.pdf");
        SavedReports saved = service.saveAs(all(INDONESIAN), file, cancelAfter(2));

        assertThat(saved.reports()).isZero();
        assertThat(saved.numbered()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aCancelledBatchKeepsWhatIsFinished() {
        SavedReports saved = service.saveEach(all(INDONESIAN), folder, cancelAfter(2));

        assertThat(saved.files()).hasSize(2).allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidInWords() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> service.saveEach(all(INDONESIAN), notAFolder, Progress.NONE))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.key()).isEqualTo("report.cannotWrite"));
    }

    @Test
    void aMonthThatHasNotComeHasNoReport() {
        var order = new ReportOrder(ReportKind.MONTHLY, YearMonth.of(2026, 12), groups, INDONESIAN);

        assertThatThrownBy(() -> service.preview(order, 0))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.key()).isEqualTo("report.monthInFuture"));
    }

    private ReportOrder all(Locale language) {
        return new ReportOrder(ReportKind.MONTHLY, OCTOBER, groups, language);
    }

    private ReportOrder extras(Set<ReportExtra> extras) {
        return new ReportOrder(ReportKind.MONTHLY, OCTOBER, groups, INDONESIAN, extras);
    }

    private static Progress cancelAfter(int reports) {
        return new Progress() {
            private int done;

            @Override
            public void at(int done, int total) {
                this.done = done;
            }

            @Override
            public boolean cancelled() {
                return done >= reports - 1 && done > 0;
            }
        };
    }

    private static String text(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
