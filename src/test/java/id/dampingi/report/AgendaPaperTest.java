package id.dampingi.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.agenda.Agenda;
import id.dampingi.agenda.AgendaAsk;
import id.dampingi.agenda.AgendaDay;
import id.dampingi.agenda.AgendaItem;
import id.dampingi.agenda.AgendaKind;
import id.dampingi.agenda.AgendaOrder;
import id.dampingi.agenda.AgendaSetting;
import id.dampingi.agenda.AgendaView;
import id.dampingi.kit.i18n.Words;
import id.dampingi.office.Logo;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agendas on paper, read back from the finished PDF. */
class AgendaPaperTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 29);

    @TempDir
    Path folder;

    @Test
    void theMonthOfAFacilitatorSaysDayHourGroupAndWhatIsLate() throws IOException {
        String text = text(paper(items(), late()), AgendaView.MONTH, Words.INDONESIAN);

        assertThat(text)
                .contains(
                        "AGENDA",
                        "Pendamping : Siti Aminah",
                        "Waktu : Desember 2026",
                        "Keadaan pada : 29 Desember 2026",
                        "Rabu, 30 Desember",
                        "09.00–11.30 Rapat anggota",
                        "Kelompok Tani Makmur Balai desa",
                        "RTL: Memasang pipa",
                        "oleh Ketua",
                        "Terlambat",
                        "2 Des",
                        "Kunjungi kelompok");
        assertThat(text.indexOf("Terlambat")).isGreaterThan(text.indexOf("Memasang pipa"));
        assertThat(text).as("what is over is not still to come").doesNotContain("Selasa, 1 Desember");
    }

    @Test
    void theWeekOverTheNewYearIsPrintedInEnglish() throws IOException {
        String text = text(paper(items(), late()), AgendaView.WEEK, Locale.ENGLISH);

        assertThat(text)
                .contains(
                        "28 December 2026 – 3 January 2027",
                        "Wednesday, 30 December",
                        "09:00–11:30 Rapat anggota",
                        "Plan: Memasang pipa",
                        "Friday, 1 January",
                        "Late");
    }

    @Test
    void aMonthWithNothingSaysSoAndAFullOneGoesOverPages() throws IOException {
        assertThat(text(paper(List.of(), List.of()), AgendaView.MONTH, Words.INDONESIAN))
                .contains("Tidak ada yang direncanakan.");

        List<AgendaItem> many = IntStream.range(0, 90)
                .mapToObj(i -> item(AgendaKind.ACTIVITY, "2026-12-" + (29 + i % 3), null, null, "Kegiatan " + i))
                .toList();
        PrintedReport printed = paper(many, List.of()).print(AgendaView.MONTH.key(), Words.INDONESIAN);
        assertThat(printed.pages()).isGreaterThan(2);
        assertThat(text(paper(many, List.of()), AgendaView.MONTH, Words.INDONESIAN))
                .contains("Agenda · Desember 2026 · Siti Aminah", "Halaman 2 dari", "Kegiatan 89");
    }

    private static List<AgendaItem> items() {
        return List.of(
                item(AgendaKind.ACTIVITY, "2026-12-01", null, null, "Sudah lewat"),
                item(AgendaKind.ACTIVITY, "2026-12-30", LocalTime.of(9, 0), LocalTime.of(11, 30), "Rapat anggota"),
                item(AgendaKind.PLAN, "2026-12-31", null, null, "Memasang pipa"),
                item(AgendaKind.MEASURE, "2027-01-01", null, null, ""));
    }

    private static List<AgendaItem> late() {
        return List.of(item(AgendaKind.VISIT, "2026-12-02", null, null, ""));
    }

    private static AgendaItem item(
            AgendaKind kind, String date, @Nullable LocalTime start, @Nullable LocalTime end, String title) {
        String place = switch (kind) {
            case ACTIVITY -> "Balai desa";
            case PLAN -> "Ketua";
            default -> "";
        };
        return new AgendaItem(
                kind,
                new UUID(0, 1),
                new UUID(0, 2),
                "Kelompok Tani Makmur",
                "Siti Aminah",
                LocalDate.parse(date),
                start,
                end,
                title,
                place);
    }

    private static AgendaPaper paper(List<AgendaItem> items, List<AgendaItem> late) {
        return new AgendaPaper(sheet(AgendaView.WEEK, items, late), sheet(AgendaView.MONTH, items, late));
    }

    private static AgendaSheet sheet(AgendaView view, List<AgendaItem> items, List<AgendaItem> late) {
        var span = view.of(TODAY, DayOfWeek.MONDAY);
        var facilitator = Optional.of(new UUID(0, 3));
        var days = new TreeMap<LocalDate, AgendaDay>();
        items.stream()
                .filter(item -> span.holds(item.date()))
                .collect(Collectors.groupingBy(AgendaItem::date))
                .forEach((day, all) -> days.put(day, new AgendaDay(all, all.size())));
        var agenda = new Agenda(AgendaAsk.all(span, TODAY, facilitator), days, late, AgendaSetting.USUAL, List.of());
        var order = new AgendaOrder(view, TODAY, facilitator, "Siti Aminah");
        return new AgendaSheet(Samples.office(Logo.NONE), order, agenda, TODAY);
    }

    private String text(AgendaPaper paper, AgendaView view, Locale language) throws IOException {
        Path file = folder.resolve(view + "-" + language + ".pdf");
        PaperFile.write(paper, paper.print(view.key(), language), language, file);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf);
        }
    }
}
