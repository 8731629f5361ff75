package id.dampingi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The finished pages: their text, fonts and looks. The pictures they are compared with are in {@code looks} beside this
 * class; {@code -Dlooks.renew=true} writes them anew, to be looked at before they are committed.
 */
class PdfLooksTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final Path LOOKS = Path.of("src", "test", "resources", "id", "dampingi", "report", "looks");
    private static final float DOTS_PER_INCH = 50;

    /** A font drawn by another version of Java differs by less, a line that moved by more. */
    private static final double TOLERANCE = 0.003;

    private final Templates templates = new Templates();

    @ParameterizedTest
    @ValueSource(strings = {"full", "empty", "crowded", "wordy", "recap"})
    void pagesLookAsTheyWereApproved(String name) throws IOException {
        try (PDDocument pdf = pdf(report(name, INDONESIAN), INDONESIAN)) {
            List<String> differences = new ArrayList<>();
            for (int page = 0; page < Math.min(3, pdf.getNumberOfPages()); page++) {
                BufferedImage now = new PDFRenderer(pdf).renderImageWithDPI(page, DOTS_PER_INCH);
                Path approved = LOOKS.resolve(name + "-" + (page + 1) + ".png");
                if (Boolean.getBoolean("looks.renew")) {
                    Files.createDirectories(LOOKS);
                    ImageIO.write(now, "png", approved.toFile());
                }
                double difference = difference(now, ImageIO.read(approved.toFile()));
                if (difference > TOLERANCE) {
                    Path seen =
                            Files.createDirectories(Path.of("target", "looks")).resolve(approved.getFileName());
                    ImageIO.write(now, "png", seen.toFile());
                    differences.add(seen + " differs by " + difference);
                }
            }
            assertThat(differences).isEmpty();
        }
    }

    @Test
    void theEvaluationSaysEverythingInIndonesian() throws IOException {
        assertThat(text(report("full", INDONESIAN), INDONESIAN))
                .contains(
                        "LAPORAN EVALUASI BULANAN",
                        "Kelompok Tani Makmur",
                        "Periode Oktober 2026",
                        "Nomor: 012/LB-DMP/X/2026",
                        "26 orang (15 laki-laki, 11 perempuan)",
                        "2 masuk, 1 keluar",
                        "Hujan lebat",
                        "Terlaksana 5 · direncanakan 1 · dibatalkan 1",
                        "2.000.000",
                        "Belum ada data",
                        "1 indikator tanpa data",
                        "Rencana bulan November 2026",
                        "Tasikmalaya, 31 Oktober 2026",
                        "Mengetahui",
                        "Hj. Lilis Suryani, M.Si.",
                        "Halaman 3 dari 3");
    }

    @Test
    void theEvaluationSaysEverythingInEnglish() throws IOException {
        assertThat(text(report("full", Locale.ENGLISH), Locale.ENGLISH))
                .contains(
                        "MONTHLY EVALUATION REPORT",
                        "Period: October 2026",
                        "26 (15 men, 11 women)",
                        "2,000,000",
                        "Needs attention",
                        "Plan for November 2026",
                        "Prepared by",
                        "Page 3 of 3")
                .doesNotContain("Halaman", "Capaian");
    }

    @Test
    void whatIsUnknownIsSaidInWords() throws IOException {
        assertThat(text(report("empty", INDONESIAN), INDONESIAN))
                .contains(
                        "Belum ditentukan",
                        "Tidak ada kegiatan yang tercatat",
                        "Belum ada indikator dengan target",
                        "Belum ada catatan untuk bulan ini")
                .doesNotContain("null", "0%");
    }

    @Test
    void textIsPrintedAsTyped() throws IOException {
        String text = text(report("wordy", INDONESIAN), INDONESIAN);

        assertThat(text).contains("Lembaga <Harapan> & Kawan", "Anggota <b>kelompok</b> & pengurus \"sepakat\" 5 < 7");
        assertThat(text).contains("menangis □");
    }

    @Test
    void allFontsAreEmbeddedSubsets() throws IOException {
        try (PDDocument pdf = pdf(report("full", INDONESIAN), INDONESIAN)) {
            List<String> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getFontNames()) {
                    assertThat(resources.getFont(name).isEmbedded()).isTrue();
                    fonts.add(resources.getFont(name).getName());
                }
            }
            assertThat(fonts).isNotEmpty().allMatch(name -> name.matches("[A-Z]{6}\\+LiberationSans.*"));
        }
    }

    @Test
    void chartsAreLinesAndNotPictures() throws IOException {
        try (PDDocument pdf = pdf(report("empty", INDONESIAN), INDONESIAN)) {
            PDResources resources = pdf.getPage(0).getResources();
            assertThat(StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                            .filter(resources::isImageXObject))
                    .isEmpty();
        }
    }

    @Test
    void signaturesAreNeverAloneOnAPage() throws IOException {
        for (String name : List.of("full", "empty", "crowded", "wordy", "recap")) {
            try (PDDocument pdf = pdf(report(name, INDONESIAN), INDONESIAN)) {
                PDFTextStripper last = new PDFTextStripper();
                last.setStartPage(pdf.getNumberOfPages());
                String before = last.getText(pdf).split("Disusun oleh", 2)[0];
                assertThat(before.lines().filter(line -> !line.isBlank()).count())
                        .as(name)
                        .isGreaterThan(3);
            }
        }
    }

    private PrintedReport report(String name, Locale language) {
        Printer printer = new Printer(templates, language);
        return switch (name) {
            case "full" -> printer.print(Samples.full());
            case "empty" -> printer.print(Samples.empty());
            case "crowded" -> printer.print(Extremes.crowded());
            case "wordy" -> printer.print(Extremes.wordy());
            default -> printer.print(Samples.recap(34));
        };
    }

    private static String text(PrintedReport report, Locale language) throws IOException {
        try (PDDocument pdf = pdf(report, language)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static PDDocument pdf(PrintedReport report, Locale language) throws IOException {
        var out = new ByteArrayOutputStream();
        try {
            PdfFile.write(1, index -> report, new PdfFile.About("Laporan", "Yayasan", language), out);
        } catch (net.sf.jasperreports.engine.JRException e) {
            throw new IOException(e);
        }
        return Loader.loadPDF(out.toByteArray());
    }

    /** The mean difference of the colours, 0 for the same picture and 1 for black beside white. */
    private static double difference(BufferedImage now, BufferedImage approved) {
        if (now.getWidth() != approved.getWidth() || now.getHeight() != approved.getHeight()) {
            return 1;
        }
        long sum = 0;
        for (int y = 0; y < now.getHeight(); y++) {
            for (int x = 0; x < now.getWidth(); x++) {
                int one = now.getRGB(x, y);
                int other = approved.getRGB(x, y);
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF));
                }
            }
        }
        return sum / (255.0 * 3 * now.getWidth() * now.getHeight());
    }
}
