package id.dampingi.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Sex;
import id.dampingi.attendance.AttendanceList;
import id.dampingi.attendance.AttendanceState;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.kit.i18n.Words;
import id.dampingi.member.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attendance lists on paper, read back from the finished PDF. */
class AttendancePaperTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    @Test
    void aListToBeSignedHasTheMembersAndRoomForGuests() throws IOException {
        String text = text(paper(30, false), AttendancePaper.BLANK, Words.INDONESIAN);

        assertThat(text)
                .contains(
                        "DAFTAR HADIR",
                        "Rapat anggota",
                        "Jumat, 20 November 2026",
                        "09.00–11.30",
                        "Balai desa",
                        "Kelompok Tani Makmur (KD-0001)",
                        "Tanda tangan",
                        "1 Anggota Nomor 1 P Ketua 1.",
                        "30 Anggota Nomor 30 L 30.",
                        "31 31. 32 32.",
                        "34 34. 35 35. Jumlah hadir",
                        "Tasikmalaya, 20 November 2026",
                        "Siti Nurhaliza")
                .doesNotContain("36.", "√");
    }

    @Test
    void aListToBeSignedSpeaksEnglish() throws IOException {
        assertThat(text(paper(30, false), AttendancePaper.BLANK, Locale.ENGLISH))
                .contains(
                        "ATTENDANCE LIST",
                        "Friday, 20 November 2026",
                        "09:00–11:30",
                        "Signature",
                        "1 Anggota Nomor 1 F Ketua 1.",
                        "Number present: .",
                        "Prepared by",
                        "Page 1 of 2")
                .doesNotContain("Halaman", "Tanda tangan");
    }

    @Test
    void aMarkedListSaysWhoCame() throws IOException {
        String text = text(paper(30, true), AttendancePaper.FILLED, Words.INDONESIAN);

        assertThat(text)
                .contains(
                        "Hadir Sakit Izin Alpa",
                        "1 Anggota Nomor 1 P Ketua √",
                        "Laki-laki 9 2 2 1",
                        "Perempuan 6 3 3 3",
                        "Jumlah 15 5 5 4",
                        "Hadir seluruhnya 19 orang: 10 laki-laki dan 9 perempuan.",
                        "Di antaranya 4 orang yang tidak ada dalam daftar anggota.",
                        "1 anggota belum ditandai.",
                        "Catatan: Hujan <lebat> & angin",
                        "Mengetahui");
        assertThat(text.chars().filter(c -> c == '√').count()).isEqualTo(29);
    }

    @Test
    void aMarkedListSpeaksEnglish() throws IOException {
        assertThat(text(paper(30, true), AttendancePaper.FILLED, Locale.ENGLISH))
                .contains(
                        "Present Sick Excused Absent",
                        "Men 9 2 2 1",
                        "Total 15 5 5 4",
                        "Present in all: 19, of whom 10 men and 9 women.",
                        "Members not marked yet: 1.")
                .doesNotContain("Hadir", "Jumlah");
    }

    @ParameterizedTest
    @CsvSource({"0,2,25", "30,2,35", "120,5,125"})
    void everyPageHasTheHeadOfTheTableAndItsNumber(int members, int pages, int lines) throws IOException {
        PrintedReport printed = paper(members, false).print(AttendancePaper.BLANK, Words.INDONESIAN);
        try (PDDocument pdf = pdf(paper(members, false), AttendancePaper.BLANK, Words.INDONESIAN)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(pages).isEqualTo(printed.pages());
            for (int page = 1; page <= pages; page++) {
                var one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                assertThat(one.getText(pdf)).contains("Nama", "Tanda tangan", "Halaman " + page + " dari " + pages);
            }
            assertThat(new PDFTextStripper().getText(pdf)).contains(lines + ".").doesNotContain(lines + 1 + ".");
        }
    }

    /** Whatever the number, the signatures have members of the list above them, and a short list is one page. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 20, 21, 22, 23, 24, 25, 30, 31, 32, 33, 34, 60, 120})
    void signaturesStandBelowTheList(int members) throws IOException {
        for (String kind : List.of(AttendancePaper.FILLED, AttendancePaper.BLANK)) {
            try (PDDocument pdf = pdf(paper(members, true), kind, Words.INDONESIAN)) {
                int pages = pdf.getNumberOfPages();
                var last = new PDFTextStripper();
                last.setStartPage(pages);
                assertThat(last.getText(pdf)).contains("Nama", "Disusun oleh").containsPattern("(?m)^\\d+ ");
                if (kind.equals(AttendancePaper.FILLED) && members <= 21) {
                    assertThat(pages).isEqualTo(1);
                }
            }
        }
    }

    @Test
    void aLongRemarkIsShortenedSoThatTheSignaturesStayBelowTheList() throws IOException {
        String remark = "Panitia menunggu lama karena hujan. ".repeat(500);
        Path file = folder.resolve("daftar.pdf");
        write(paper(21, true, remark), AttendancePaper.FILLED, Words.INDONESIAN, file);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf)).contains("Panitia menunggu", "…", "Disusun oleh");
        }
    }

    @Test
    void oddNumbersSignAtTheLeftAndEvenOnesAtTheRight() throws IOException {
        Map<Integer, Float> places = new HashMap<>();
        try (PDDocument pdf = pdf(paper(30, false), AttendancePaper.BLANK, Words.INDONESIAN)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    for (String word : text.split(" ")) {
                        if (word.matches("\\d+\\.")) {
                            places.put(
                                    Integer.parseInt(word.replace(".", "")),
                                    positions.get(text.indexOf(word)).getX());
                        }
                    }
                }
            }.getText(pdf);
        }
        assertThat(places).hasSize(35);
        places.forEach((number, x) -> assertThat(x).isEqualTo(places.get(number % 2 == 1 ? 1 : 2)));
        assertThat(places.get(1)).isLessThan(places.get(2));
    }

    @Test
    void nobodyIsMarkedWhereNobodyWasListed() {
        assertThat(paper(0, false).kinds()).containsExactly(AttendancePaper.BLANK);
        assertThat(paper(30, true).kinds()).containsExactly(AttendancePaper.FILLED, AttendancePaper.BLANK);
    }

    @Test
    void sameDataMakeSameBytes() throws IOException {
        for (String kind : List.of(AttendancePaper.BLANK, AttendancePaper.FILLED)) {
            Path first = folder.resolve("a.pdf");
            Path second = folder.resolve("b.pdf");
            write(paper(120, true), kind, Words.INDONESIAN, first);
            write(paper(120, true), kind, Words.INDONESIAN, second);

            assertThat(Files.readAllBytes(first)).isEqualTo(Files.readAllBytes(second));
        }
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        try (PDDocument pdf = pdf(paper(30, true), AttendancePaper.FILLED, Words.INDONESIAN)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Daftar hadir · Rapat anggota");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Yayasan Bina Masyarakat Mandiri");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        assertThat(paper(30, true)
                        .print(AttendancePaper.FILLED, Words.INDONESIAN)
                        .fileName())
                .isEqualTo("2026-11-20 Daftar hadir Rapat anggota");
    }

    private String text(AttendancePaper paper, String kind, Locale language) throws IOException {
        try (PDDocument pdf = pdf(paper, kind, language)) {
            var text = new PDFTextStripper();
            text.setSortByPosition(true);
            return text.getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private PDDocument pdf(AttendancePaper paper, String kind, Locale language) throws IOException {
        Path file = folder.resolve("daftar.pdf");
        write(paper, kind, language, file);
        return Loader.loadPDF(file.toFile());
    }

    private static void write(AttendancePaper paper, String kind, Locale language, Path file) {
        PaperFile.write(paper, paper.print(kind, language), language, file);
    }

    /** Every fifth was sick, every seventh excused, every ninth absent; the last is not marked. */
    static AttendancePaper paper(int members, boolean marked) {
        return paper(members, marked, "Hujan <lebat> & angin");
    }

    private static AttendancePaper paper(int members, boolean marked, String remark) {
        List<Member> list = new ArrayList<>();
        Map<UUID, AttendanceState> marks = new HashMap<>();
        for (int i = 1; i <= members; i++) {
            UUID id = new UUID(1, i);
            list.add(new Member(
                    id,
                    Samples.GROUP,
                    "Anggota Nomor " + i,
                    i % 2 == 1 ? Sex.FEMALE : Sex.MALE,
                    null,
                    i == 1 ? "Ketua" : "",
                    null,
                    "",
                    null,
                    null,
                    "",
                    null,
                    ""));
            if (marked && i < members) {
                marks.put(id, state(i));
            }
        }
        var activity = new Activity(
                new UUID(0, 9),
                Samples.GROUP,
                DAY,
                LocalTime.of(9, 0),
                LocalTime.of(11, 30),
                "Balai desa",
                "Rapat anggota",
                Approach.SOCIAL,
                Set.of(Approach.SOCIAL),
                null,
                0,
                0,
                "",
                marked ? remark : "",
                ActivityState.PLANNED,
                "");
        MonthlyReport report = Samples.full();
        return new AttendancePaper(new AttendanceSheet(
                report.office(),
                report.group(),
                Optional.of(new Facilitator(new UUID(0, 2), "Siti Nurhaliza", "PD-014", "", true)),
                new AttendanceList(activity, list, marks, marked ? 10 : 0, marked ? 9 : 0)));
    }

    private static AttendanceState state(int number) {
        if (number % 5 == 0) {
            return AttendanceState.SICK;
        }
        if (number % 7 == 0 || number == 1 + 10) {
            return AttendanceState.EXCUSED;
        }
        return number % 9 == 0 || number == 13 ? AttendanceState.ABSENT : AttendanceState.PRESENT;
    }
}
