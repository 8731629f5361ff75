package id.dampingi.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.facility.Facility;
import id.dampingi.facility.FacilityCondition;
import id.dampingi.facility.FacilityKind;
import id.dampingi.facility.Handover;
import id.dampingi.facility.Party;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of hand-overs on paper, read back from the finished PDF. */
class HandoverPaperTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Party WITNESS = new Party("Drs. Slamet Riyadi", "Kepala Desa Sukamaju");

    @TempDir
    Path folder;

    @Test
    void theRecordSaysEverythingInIndonesian() throws IOException {
        assertThat(text(paper(WITNESS, goods()), Words.INDONESIAN))
                .contains(
                        "Yayasan Bina Masyarakat Mandiri",
                        "BERITA ACARA SERAH TERIMA",
                        "Nomor: 007/BAST-DMP/XI/2026",
                        "Pada hari ini, Selasa, tanggal dua puluh empat bulan November tahun dua ribu dua puluh enam, bertempat di Sukamaju,",
                        "1. Nama : Hj. Lilis Suryani, M.Si.",
                        "Jabatan : Ketua Yayasan",
                        "selanjutnya disebut Pihak Pertama;",
                        "2. Nama : Suyanto",
                        "untuk Kelompok Tani Makmur (Sukamaju, Kec. Cibeureum, Kab. Tasikmalaya)",
                        "1 Pompa air 2 unit Baik 11.111.000",
                        "2 Pupuk <organik> & kapur 12,5 kuintal Rusak ringan 1.250.000",
                        "3 Dana awal – – 5.000.000",
                        "4 Papan tulis 1 buah Baik –",
                        "Jumlah 17.361.000",
                        "Terbilang: Tujuh belas juta tiga ratus enam puluh satu ribu rupiah",
                        "Nilai 1 barang tidak diketahui",
                        "Kegunaan barang: Pengairan demplot",
                        "dalam rangkap dua",
                        "Sukamaju, 24 November 2026",
                        "Pihak Kedua, Saksi, Pihak Pertama,",
                        "Drs. Slamet Riyadi",
                        "Halaman 1 dari 1")
                .doesNotContain("null");
    }

    @Test
    void theRecordSpeaksEnglish() throws IOException {
        assertThat(text(paper(WITNESS, goods()), Locale.ENGLISH))
                .contains(
                        "RECORD OF HAND-OVER",
                        "Today, Tuesday, 24 November 2026, at Sukamaju, we the undersigned:",
                        "hereinafter called the First Party;",
                        "1 Pompa air 2 unit Good 11,111,000",
                        "12.5 kuintal Slightly damaged 1,250,000",
                        "Total 17,361,000",
                        "In words: Seventeen million three hundred and sixty-one thousand rupiah",
                        "Second Party, Witness, First Party,",
                        "Page 1 of 1")
                .doesNotContain("Halaman", "Terbilang", "Pihak");
    }

    @Test
    void whoeverLeadsTheGroupIsCalledSoInTheLanguageOfThePaper() throws IOException {
        HandoverPaper paper = paper(WITNESS, goods());
        Handover handover = paper.sheet().handover();
        var led = new HandoverPaper(new HandoverSheet(
                paper.sheet().office(),
                paper.sheet().group(),
                new Handover(
                        handover.id(),
                        handover.group(),
                        handover.number(),
                        handover.date(),
                        handover.place(),
                        handover.giver(),
                        new Party("Suyanto", ""),
                        handover.witness(),
                        handover.purpose(),
                        handover.goods()),
                paper.sheet().goods()));

        assertThat(text(led, Words.INDONESIAN)).contains("Jabatan : Ketua Kelompok Tani Makmur");
        assertThat(text(led, Locale.ENGLISH))
                .contains(": Chair of Kelompok Tani Makmur")
                .doesNotContain("Ketua Kelompok");
    }

    @Test
    void withoutAWitnessNobodySignsBetweenTheParties() throws IOException {
        assertThat(text(paper(Party.NOBODY, goods()), Words.INDONESIAN))
                .contains("Pihak Kedua, Pihak Pertama,")
                .doesNotContain("Saksi");
    }

    @Test
    void goodsWithoutValueHaveNoTotal() throws IOException {
        assertThat(text(paper(WITNESS, List.of(good(1, "Papan tulis", "1", "buah", null))), Words.INDONESIAN))
                .contains("Jumlah – Kegunaan")
                .doesNotContain("Terbilang", "tidak diketahui");
    }

    /** Wherever the goods end, the head of the table is above each of them and the signatures do not stand alone. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 12, 14, 16, 17, 18, 19, 20, 21, 22, 23, 40, 70})
    void anyNumberOfGoodsFits(int count) throws IOException {
        List<Facility> many = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            many.add(good(i, "Barang nomor " + i, "3", "buah", "250000"));
        }
        String total = Formats.number(count * 250_000L);
        try (PDDocument pdf = pdf(paper(WITNESS, many), Words.INDONESIAN)) {
            int last = pdf.getNumberOfPages();
            for (int page = 1; page <= last; page++) {
                String text = page(pdf, page);
                assertThat(text).contains("Halaman " + page + " dari " + last);
                // The total may stand below the head of the table by itself.
                assertThat(text.contains("Barang nomor") || text.contains("Jumlah " + total))
                        .as("page %s", page)
                        .isEqualTo(text.contains("Nama barang"));
            }
            assertThat(page(pdf, last)).contains("Demikian berita acara", "Hj. Lilis Suryani, M.Si.");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Barang nomor " + count);
        }
    }

    @Test
    void sameDataMakeSameBytes() throws IOException {
        Path first = folder.resolve("a.pdf");
        Path second = folder.resolve("b.pdf");
        write(paper(WITNESS, goods()), Words.INDONESIAN, first);
        write(paper(WITNESS, goods()), Words.INDONESIAN, second);

        assertThat(Files.readAllBytes(first)).isEqualTo(Files.readAllBytes(second));
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        HandoverPaper paper = paper(WITNESS, goods());
        try (PDDocument pdf = pdf(paper, Words.INDONESIAN)) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Berita acara serah terima · 007/BAST-DMP/XI/2026");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        assertThat(FileNames.safe(
                        paper.print(paper.titleKey(), Words.INDONESIAN).fileName()))
                .isEqualTo("2026-11-24 BAST 007-BAST-DMP-XI-2026 Kelompok Tani Makmur");
    }

    private static List<Facility> goods() {
        return List.of(
                good(1, "Pompa air", "2", "unit", "11111000"),
                new Facility(
                        new UUID(0, 2),
                        Samples.GROUP,
                        FacilityKind.OTHER,
                        "Pupuk <organik> & kapur",
                        new BigDecimal("12.5"),
                        "kuintal",
                        new BigDecimal("1250000"),
                        FacilityCondition.SLIGHT_DAMAGE,
                        DAY,
                        DAY,
                        "Dinas",
                        DAY,
                        null,
                        null,
                        "",
                        "",
                        null,
                        ""),
                new Facility(
                        new UUID(0, 3),
                        Samples.GROUP,
                        FacilityKind.MONEY,
                        "Dana awal",
                        null,
                        "",
                        new BigDecimal("5000000"),
                        null,
                        DAY,
                        DAY,
                        "Bank",
                        DAY,
                        null,
                        null,
                        "",
                        "",
                        null,
                        ""),
                good(4, "Papan tulis", "1", "buah", null));
    }

    private static Facility good(int id, String name, String quantity, String unit, @Nullable String value) {
        return new Facility(
                new UUID(0, id),
                Samples.GROUP,
                FacilityKind.TOOL,
                name,
                new BigDecimal(quantity),
                unit,
                value == null ? null : new BigDecimal(value),
                FacilityCondition.GOOD,
                DAY,
                DAY,
                "Dinas",
                DAY,
                null,
                null,
                "",
                "",
                null,
                "");
    }

    static HandoverPaper paper(Party witness, List<Facility> goods) {
        return new HandoverPaper(new HandoverSheet(
                Samples.office(Samples.logo()),
                Samples.group("KD-0001", "Kelompok Tani Makmur"),
                new Handover(
                        new UUID(0, 9),
                        Samples.GROUP,
                        "007/BAST-DMP/XI/2026",
                        DAY,
                        "Sukamaju",
                        new Party("Hj. Lilis Suryani, M.Si.", "Ketua Yayasan"),
                        new Party("Suyanto", "Ketua Kelompok Tani Makmur"),
                        witness,
                        "Pengairan demplot",
                        goods.stream().map(Facility::id).toList()),
                goods));
    }

    private String text(HandoverPaper paper, Locale language) throws IOException {
        try (PDDocument pdf = pdf(paper, language)) {
            var text = new PDFTextStripper();
            text.setSortByPosition(true);
            return text.getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static String page(PDDocument pdf, int page) throws IOException {
        var one = new PDFTextStripper();
        one.setStartPage(page);
        one.setEndPage(page);
        return one.getText(pdf).replaceAll("\\s+", " ");
    }

    private PDDocument pdf(HandoverPaper paper, Locale language) throws IOException {
        Path file = folder.resolve("bast.pdf");
        write(paper, language, file);
        return Loader.loadPDF(file.toFile());
    }

    private static void write(HandoverPaper paper, Locale language, Path file) {
        PaperFile.write(paper, paper.print(paper.titleKey(), language), language, file);
    }
}
