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
import org.apache.pdfbox.rendering.ImageType;
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

    /** Of the mean of a block: a font drawn by another version of Java differs by less, a line that moved by more. */
    private static final double TOLERANCE = 0.02;

    /** So many blocks across a page, and as many down. */
    private static final int BLOCKS = 16;

    private final Templates templates = new Templates();

    @ParameterizedTest
    @ValueSource(strings = {"full", "empty", "crowded", "wordy", "annexed", "recap"})
    void pagesLookAsTheyWereApproved(String name) throws IOException {
        try (PDDocument pdf = pdf(report(name, INDONESIAN), INDONESIAN)) {
            List<String> differences = new ArrayList<>();
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                BufferedImage now = new PDFRenderer(pdf).renderImageWithDPI(page, DOTS_PER_INCH, colours(name));
                Path approved = LOOKS.resolve(name + "-" + (page + 1) + ".png");
                if (Boolean.getBoolean("looks.renew")) {
                    Files.createDirectories(LOOKS);
                    ImageIO.write(now, "png", approved.toFile());
                }
                double difference = Files.exists(approved) ? difference(now, ImageIO.read(approved.toFile())) : 1;
                if (difference > TOLERANCE) {
                    Path seen =
                            Files.createDirectories(Path.of("target", "looks")).resolve(approved.getFileName());
                    ImageIO.write(now, "png", seen.toFile());
                    differences.add(seen + " differs by " + difference);
                }
            }
            assertThat(differences).isEmpty();
            assertThat(LOOKS.resolve(name + "-" + (pdf.getNumberOfPages() + 1) + ".png"))
                    .as("a page that is gone")
                    .doesNotExist();
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
                        "Keluar 0 1 1 Pindah ke luar desa (1)",
                        "Ketua: Asep Suherman",
                        "Kios saprotan bersama (kios) 12.450.000 10.875.000 1.575.000 98.300.000 11.150.000 2",
                        "Usaha anggota (7)",
                        "saldo Rp4.350.000",
                        "Koperasi: 3 pinjaman, sisa Rp6.750.000, di antaranya Rp1.250.000 lewat jatuh tempo",
                        "63,4 dari 100 (menurut warga 66,1, menurut pendamping 58,3)",
                        "↑ 4,2 poin sejak survei sebelumnya; ↓ 1,3 poin sejak survei pertama",
                        "Oleh masyarakat 2 2 1 60% 37,5%",
                        "Abu sekam yang ditabur",
                        "Bidan Ratna Puspitasari 16 30% 72%",
                        "● Dipakai · 4 Okt",
                        "■ Ditolak: Anggaran tahun ini sudah habis",
                        "Bobot 60 dari 125",
                        "(17 dari 23 mendukung)",
                        "▲ penyebab belum dicatat, alternatif belum dicatat",
                        "1 dari 3 rencana selesai",
                        "▲ lewat tenggat",
                        "Hujan lebat",
                        "Terlaksana 5 · direncanakan 1 · dibatalkan 1",
                        "2.000.000",
                        "Belum ada data",
                        "1 indikator tanpa data",
                        "Rencana bulan November 2026",
                        "Tasikmalaya, 31 Oktober 2026",
                        "Mengetahui",
                        "Hj. Lilis Suryani, M.Si.",
                        "Halaman 6 dari 6");
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
                        "Left 0 1 1",
                        "Members’ enterprises (7)",
                        "Cooperative: 3 loans, Rp6,750,000 still owed, of which Rp1,250,000 is overdue",
                        "↓ 1.3 points since the first survey",
                        "By the community 2 2 1 60% 37.5%",
                        "Understood before",
                        "● In use · 4 Oct",
                        "(17 of 23 in favour)",
                        "1 of 3 plans done",
                        "▲ overdue",
                        "Page 6 of 6")
                .doesNotContain("Halaman", "Capaian");
    }

    @Test
    void theCoverSaysWhoAndWhenAndIsNoPageOfTheReport() throws IOException {
        try (PDDocument pdf = pdf(report("annexed", INDONESIAN), INDONESIAN)) {
            assertThat(page(pdf, 1))
                    .contains(
                            "LAPORAN EVALUASI BULANAN",
                            "Periode Oktober 2026",
                            "Kelompok Tani Makmur",
                            "Tasikmalaya",
                            "012/LB-DMP/X/2026",
                            "Siti Nurhaliza Rahman · PD-014",
                            "Yayasan Bina Masyarakat Mandiri",
                            "Tasikmalaya 2026")
                    .doesNotContain("Halaman");
            int pages = pdf.getNumberOfPages() - 1;
            assertThat(page(pdf, 2)).contains("Halaman 1 dari " + pages);
            assertThat(page(pdf, pages + 1)).contains("Halaman " + pages + " dari " + pages);
        }
        try (PDDocument pdf = pdf(report("annexed", Locale.ENGLISH), Locale.ENGLISH)) {
            assertThat(page(pdf, 1)).contains("MONTHLY EVALUATION REPORT", "Period: October 2026", "Facilitator");
        }
    }

    @Test
    void annexesFollowTheSignatures() throws IOException {
        String text = text(report("annexed", INDONESIAN), INDONESIAN);
        assertThat(text.substring(text.indexOf("Disusun oleh")))
                .contains(
                        "Lampiran 1. Daftar hadir",
                        "Lokakarya perencanaan partisipatif: peta masalah dan potensi desa 7 Oktober 2026 · Balai Desa Sukamaju",
                        "Hadir seluruhnya 23 orang: 6 laki-laki dan 17 perempuan.",
                        "Anggota: hadir 9 · sakit 3 · izin 3 · alpa 2",
                        "17 Anggota Nomor 17 P √",
                        "Lampiran 2. Berita acara serah terima",
                        "Nomor: 003/BAST/X/2026",
                        "Yang menerima Asep Suherman, Ketua Kelompok Tani Makmur",
                        "Mesin pencacah rumput",
                        "Terbilang: ");
        assertThat(text(report("annexed", Locale.ENGLISH), Locale.ENGLISH))
                .contains(
                        "Annex 1. Attendance list",
                        "Members: present 9 · sick 3 · excused 3 · absent 2",
                        "Annex 2. Record of hand-over",
                        "Received by Asep Suherman, Chair of Kelompok Tani Makmur")
                .doesNotContain("Lampiran", "Ketua Kelompok");
        assertThat(text(report("full", INDONESIAN), INDONESIAN)).doesNotContain("Lampiran");
    }

    /** Every word is there, and no page ends in the middle because the next row does not fit whole. */
    @Test
    void aTextOfManyPagesFlows() throws IOException {
        try (PDDocument pdf = pdf(report("endless", INDONESIAN), INDONESIAN)) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text.split("dibersihkan", -1)).hasSize(1 + Extremes.endlessSentences(100_000));
            for (int page = 3; page < 30; page++) {
                assertThat(page(pdf, page).split("dibersihkan", -1).length)
                        .as("page " + page)
                        .isGreaterThan(25);
            }
        }
    }

    @Test
    void whatIsUnknownIsSaidInWords() throws IOException {
        assertThat(text(report("empty", INDONESIAN), INDONESIAN))
                .contains(
                        "Belum ditentukan",
                        "Tidak ada kegiatan yang tercatat",
                        "Belum ada indikator dengan target",
                        "Belum ada catatan untuk bulan ini",
                        "Tidak ada masalah yang dicatat",
                        "Tidak ada rencana tindak lanjut",
                        "Tidak ada materi",
                        "Belum ada survei sikap mental")
                .doesNotContain("null", "0%", "Usaha dan keuangan", "Keanggotaan");
    }

    @Test
    void textIsPrintedAsTyped() throws IOException {
        String text = text(report("wordy", INDONESIAN), INDONESIAN);

        assertThat(text).contains("Lembaga <Harapan> & Kawan", "Anggota <b>kelompok</b> & pengurus \"sepakat\" 5 < 7");
        assertThat(text).contains("menangis 😭", "doa 🙏", "Mawar 🌹").doesNotContain("□");
    }

    @Test
    void allFontsAreEmbeddedSubsets() throws IOException {
        assertThat(fonts("full")).isNotEmpty().allMatch(name -> name.matches("[A-Z]{6}\\+LiberationSans.*"));
        assertThat(fonts("wordy"))
                .allMatch(name -> name.matches("[A-Z]{6}\\+(LiberationSans|DejaVuSans|NotoEmoji).*"))
                .anyMatch(name -> name.contains("DejaVu"))
                .anyMatch(name -> name.contains("NotoEmoji"));
    }

    private List<String> fonts(String name) throws IOException {
        try (PDDocument pdf = pdf(report(name, INDONESIAN), INDONESIAN)) {
            List<String> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                PDResources resources = page.getResources();
                for (COSName font : resources.getFontNames()) {
                    assertThat(resources.getFont(font).isEmbedded()).isTrue();
                    fonts.add(resources.getFont(font).getName());
                }
            }
            return fonts;
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
    void noPageIsBlank() throws IOException {
        for (String name : List.of("full", "empty", "crowded", "annexed", "recap")) {
            try (PDDocument pdf = pdf(report(name, INDONESIAN), INDONESIAN)) {
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    PDFTextStripper one = new PDFTextStripper();
                    one.setStartPage(page);
                    one.setEndPage(page);
                    assertThat(one.getText(pdf)
                                    .lines()
                                    .filter(line -> !line.isBlank())
                                    .count())
                            .as(name + " " + page)
                            .isGreaterThan(5);
                }
            }
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

    /** However many groups there are: where the sum is, there is the head of its columns. */
    @Test
    void theSumOfTheRecapStandsBelowTheHeadOfItsTable() throws IOException {
        for (int groups = 8; groups <= 16; groups++) {
            PrintedReport recap = new Printer(templates, INDONESIAN).print(Samples.recap(groups));
            try (PDDocument pdf = pdf(recap, INDONESIAN)) {
                assertThat(page(pdf, pdf.getNumberOfPages()))
                        .as(groups + " groups")
                        .containsSubsequence("Pendamping", "Anggota", "Seluruh lembaga", "Mengetahui");
            }
        }
    }

    /** Extremes are about room; their pictures are small without colours. */
    private static ImageType colours(String name) {
        return name.equals("crowded") || name.equals("wordy") ? ImageType.GRAY : ImageType.RGB;
    }

    private PrintedReport report(String name, Locale language) {
        Printer printer = new Printer(templates, language);
        return switch (name) {
            case "full" -> printer.print(Samples.full());
            case "empty" -> printer.print(Samples.empty());
            case "crowded" -> printer.print(Extremes.crowded());
            case "wordy" -> printer.print(Extremes.wordy());
            case "endless" -> printer.print(Extremes.endless(100_000));
            case "annexed" -> printer.printCovered(SampleAnnexes.brief());
            default -> printer.print(Samples.recap(34));
        };
    }

    private static String page(PDDocument pdf, int page) throws IOException {
        PDFTextStripper one = new PDFTextStripper();
        one.setStartPage(page);
        one.setEndPage(page);
        return one.getText(pdf).replaceAll("\\s+", " ");
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

    /** The largest difference of two blocks at the same place, 0 for the same colours and 1 for black beside white. */
    private static double difference(BufferedImage now, BufferedImage approved) {
        if (now.getWidth() != approved.getWidth() || now.getHeight() != approved.getHeight()) {
            return 1;
        }
        double largest = 0;
        for (int row = 0; row < BLOCKS; row++) {
            for (int column = 0; column < BLOCKS; column++) {
                largest = Math.max(largest, Math.abs(mean(now, column, row) - mean(approved, column, row)));
            }
        }
        return largest;
    }

    private static double mean(BufferedImage image, int column, int row) {
        int left = column * image.getWidth() / BLOCKS;
        int right = (column + 1) * image.getWidth() / BLOCKS;
        int top = row * image.getHeight() / BLOCKS;
        int bottom = (row + 1) * image.getHeight() / BLOCKS;
        long sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int colour = image.getRGB(x, y);
                sum += (colour & 0xFF) + (colour >> 8 & 0xFF) + (colour >> 16 & 0xFF);
            }
        }
        return sum / (255.0 * 3 * (right - left) * (bottom - top));
    }
}
