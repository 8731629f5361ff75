package id.dampingi.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.i18n.Words;
import id.dampingi.sample.SampleOffice;
import id.dampingi.support.TestData;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaFilesTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final UUID RECORD = UUID.fromString("019350a0-0000-7000-8000-000000000001");
    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void backToTheZone() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Jakarta", "Asia/Jayapura", "UTC", "America/New_York"})
    void nineIsNineWhereverTheComputerAndThePhoneAre(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        String text = text(item(AgendaKind.ACTIVITY, "2026-12-31", LocalTime.of(9, 0), LocalTime.of(11, 30), "Rapat"));

        assertThat(text).contains("DTSTART:20261231T090000\r\n", "DTEND:20261231T113000\r\n");
        assertThat(text).contains("DTSTAMP:20261124T020000Z\r\n");
        assertThat(text(item(AgendaKind.PLAN, "2026-12-31", null, null, "Pipa")))
                .contains("DTSTART;VALUE=DATE:20261231\r\n", "DTEND;VALUE=DATE:20270101\r\n");
    }

    @Test
    void longLinesAreFoldedAndSignsThatMeanSomethingAreEscaped() {
        String title = "Rapat: beras, gula; minyak \\ 50% – é " + "panjang sekali ".repeat(20);
        String text = text(item(AgendaKind.ACTIVITY, "2026-12-01", LocalTime.of(23, 30), null, title));

        assertThat(text.replace("\r\n ", "")).contains("beras\\, gula\\; minyak \\\\ 50%");
        VEvent event = Biweekly.parse(text).first().getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo(title + " – Tani Makmur");
        assertThat(text).as("an hour, into the next day").contains("DTEND:20261202T003000");
    }

    /** Letters of two, three and four octets at every place where a line may end. */
    @ParameterizedTest
    @ValueSource(strings = {"é", "–", "مرحبا ", "𝄞", "😀", "aé–😀"})
    void noLineIsLongerThanSeventyFiveOctetsAndNoLetterIsCut(String letters) {
        for (int before = 0; before < 8; before++) {
            String title = "x".repeat(before) + letters.repeat(60).strip();
            byte[] file = text(item(AgendaKind.ACTIVITY, "2026-12-01", null, null, title))
                    .getBytes(StandardCharsets.UTF_8);

            assertThat(new String(file, StandardCharsets.ISO_8859_1).split("\r\n"))
                    .allSatisfy(line -> {
                        assertThat(line.length()).isLessThanOrEqualTo(75);
                        assertThat(isWhole(line.getBytes(StandardCharsets.ISO_8859_1)))
                                .isTrue();
                    })
                    .anySatisfy(line -> assertThat(line.length()).isBetween(72, 75));
            VEvent event = Biweekly.parse(new String(file, StandardCharsets.UTF_8))
                    .first()
                    .getEvents()
                    .get(0);
            assertThat(event.getSummary().getValue()).isEqualTo(title + " – Tani Makmur");
        }
    }

    /** Whether the octets of a line are letters by themselves. */
    private static boolean isWhole(byte[] line) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Test
    void anItemHasTheSameIdInEachFileAlsoAfterItWasMoved() {
        String first = text(item(AgendaKind.ACTIVITY, "2026-12-01", null, null, "Rapat"));
        String later = text(item(AgendaKind.ACTIVITY, "2026-12-08", LocalTime.NOON, null, "Rapat besar"));

        assertThat(first).contains("UID:activity-" + RECORD + "@dampingi\r\n");
        assertThat(later).contains("UID:activity-" + RECORD + "@dampingi\r\n");
        assertThat(text(item(AgendaKind.MEASURE, "2026-12-31", null, null, "")))
                .contains("UID:measure-" + RECORD + "-2026-12-31@dampingi");
    }

    @Test
    void theSampleOfficesMonthIsWrittenInBothLanguages(@TempDir Path folder) throws IOException {
        try (var database = TestData.inMemory()) {
            SampleOffice.fill(database, LocalDate.of(2026, 11, 24));
            var files = new AgendaFiles(new AgendaStore(database), Clock.fixed(NOW, ZoneOffset.UTC));
            var order = new AgendaOrder(AgendaView.MONTH, LocalDate.of(2026, 11, 24), Optional.empty(), "");
            for (Locale language : List.of(Words.INDONESIAN, Locale.ENGLISH)) {
                Path file = files.write(order, language, folder.resolve(language + ".ics"));
                var calendar = Biweekly.parse(Files.readString(file)).first();
                assertThat(calendar.getEvents())
                        .hasSameSizeAs(files.read(order).items())
                        .isNotEmpty();
                assertThat(calendar.getNames().get(0).getValue()).contains("2026");
            }
            assertThat(folder.toFile().list()).hasSize(2);
            Path nowhere = folder.resolve("tidak-ada").resolve("a.ics");
            assertThatThrownBy(() -> files.write(order, Words.INDONESIAN, nowhere))
                    .isInstanceOf(Failure.class)
                    .extracting(e -> ((Failure) e).text())
                    .asString()
                    .contains("a.ics");
        }
    }

    private static String text(AgendaItem item) {
        return AgendaCalendar.text(List.of(item), "Agenda", Words.in(Words.INDONESIAN), NOW);
    }

    private static AgendaItem item(
            AgendaKind kind, String date, @Nullable LocalTime start, @Nullable LocalTime end, String title) {
        return new AgendaItem(
                kind, RECORD, RECORD, "Tani Makmur", "Siti", LocalDate.parse(date), start, end, title, "Balai desa");
    }
}
