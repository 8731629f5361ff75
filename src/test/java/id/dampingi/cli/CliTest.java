package id.dampingi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.i18n.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    private static final Path RESOURCES = Path.of("src/test/resources/id/dampingi/exchange");

    @TempDir
    Path folder;

    @BeforeEach
    void speakEnglish() {
        Words.speak(Locale.ENGLISH);
    }

    @AfterEach
    void speakIndonesianAgain() {
        Words.speak(Words.INDONESIAN);
    }

    @Test
    void theSampleIsCountedAndSound() {
        Path file = sample();

        CommandLineRun info = CommandLineRun.of("info", "--data", file);
        assertThat(info.code()).isZero();
        assertThat(info.err()).isEmpty();
        assertThat(info.out().lines())
                .contains("office: Yayasan Bina Daya Blambangan", "facilitators: 4", "groups: 12", "members: 240");

        CommandLineRun check = CommandLineRun.of("check", "--data", file);
        assertThat(check.out().strip()).isEqualTo("The data file is sound.");
        assertThat(check.code()).isZero();
    }

    @Test
    void machinesGetJson() {
        Path file = sample();

        assertThat(CommandLineRun.of("info", "--json", "--data", file).out())
                .startsWith("{\"office\":\"Yayasan Bina Daya Blambangan\",\"facilitator\":4,\"assisted_group\":12,");
        assertThat(CommandLineRun.of("check", "--json", "--data", file).out().strip())
                .isEqualTo("{\"older\":false,\"problems\":[]}");
    }

    @Test
    void aFileThatExistsIsNeverOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.dampingi"), "precious");

        CommandLineRun run = CommandLineRun.of("sample", "--data", file);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("mine.dampingi");
        assertThat(file).hasContent("precious");
    }

    @ParameterizedTest
    @ValueSource(strings = {"info", "check"})
    void aFileThatIsNotOursIsToldWithoutATrace(String verb) throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear all");

        CommandLineRun run = CommandLineRun.of(verb, "--data", file);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("letter.txt").doesNotContain("Exception", "\tat ");
    }

    @Test
    void aDamagedFileFailsTheCheck() throws IOException {
        Path file = sample();
        byte[] bytes = Files.readAllBytes(file);
        for (int i = bytes.length / 2; i < bytes.length / 2 + 20_000; i++) {
            bytes[i] = 0;
        }
        Files.write(file, bytes);

        CommandLineRun run = CommandLineRun.of("check", "--data", file);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out() + run.err()).contains("Part of the file cannot be read.", "This data file is damaged.");
    }

    @Test
    void aSpreadsheetIsRehearsedImportedAndFoundUnchanged() {
        Path file = sample();
        Object[] command = {
            "import",
            "--data",
            file,
            "--kind",
            "activities",
            "--from",
            RESOURCES.resolve("pam-activities.csv"),
            "--map",
            RESOURCES.resolve("pam-activities.json"),
            "--json"
        };

        CommandLineRun rehearsal = CommandLineRun.of(with(command, "--dry-run"));
        assertThat(rehearsal.code()).as(rehearsal.err()).isZero();
        assertThat(CommandLineRun.of("info", "--data", file).out()).contains("groups: 12");

        CommandLineRun first = CommandLineRun.of(command);
        assertThat(first.code()).isZero();
        assertThat(first.out()).isEqualTo(rehearsal.out()).doesNotContain("\"new\":0,");

        assertThat(CommandLineRun.of(command).out()).contains("\"new\":0,\"changed\":0,");
    }

    @Test
    void reportsAreWrittenInTheAskedLanguage() {
        Path file = sample();
        Path book = folder.resolve("book.pdf");

        CommandLineRun one = CommandLineRun.of(
                "report", "--data", file, "--kind", "monthly", "--month", "2026-10", "--group", "BWI-01", "--out", book,
                "--lang", "id");
        assertThat(one.code()).as(one.err()).isZero();
        assertThat(one.out().strip()).isEqualTo(book.toString());
        assertThat(text(book)).contains("Kelompok Tani Sumber Rejeki").contains("Oktober 2026");

        CommandLineRun each = CommandLineRun.of(
                "report", "--data", file, "--kind", "monthly", "--month", "2026-10", "--out", folder.resolve("all"));
        assertThat(each.out().lines()).hasSize(12).allMatch(line -> Files.exists(Path.of(line)));
        assertThat(text(Path.of(each.out().lines().findFirst().orElseThrow()))).contains("October 2026");
    }

    @Test
    void aCoverIsPutBeforeAReportAndAnnexesAreLeftOut() throws IOException {
        Path file = sample();
        Path bare = report(file, "bare.pdf", "--no-annexes");
        Path covered = report(file, "covered.pdf", "--no-annexes", "--cover");
        Path whole = report(file, "whole.pdf");

        assertThat(text(bare)).doesNotContain("Annex 1.");
        assertThat(text(whole)).contains("Annex 1.");
        assertThat(pages(covered)).isEqualTo(pages(bare) + 1);
        assertThat(text(covered)).contains("Page 1 of " + pages(bare)).doesNotContain("Annex 1.");
    }

    private Path report(Path file, String name, Object... options) {
        Path pdf = folder.resolve(name);
        List<Object> line = new ArrayList<>(List.of(
                "report", "--data", file, "--kind", "monthly", "--month", "2026-10", "--group", "BWI-01", "--out",
                pdf));
        line.addAll(List.of(options));
        CommandLineRun run = CommandLineRun.of(line.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return pdf;
    }

    private static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void anAgendaIsWrittenForAPhoneAndForPaper() throws IOException {
        Path file = sample();
        Path phone = folder.resolve("agenda.ics");
        CommandLineRun run = CommandLineRun.of(
                "agenda",
                "--data",
                file,
                "--facilitator",
                "BDB-012",
                "--month",
                "2026-11",
                "--out",
                phone,
                "--lang",
                "id");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().strip()).isEqualTo(phone.toString());
        assertThat(Files.readString(phone))
                .contains("BEGIN:VEVENT", "Kelompok Tani Kopi Sidomulyo")
                .doesNotContain("Kelompok Nelayan Mina Lestari");

        Path paper = folder.resolve("agenda.pdf");
        CommandLineRun printed =
                CommandLineRun.of("agenda", "--data", file, "--month", "2026-11", "--out", paper, "--lang", "id");
        assertThat(printed.code()).as(printed.err()).isZero();
        assertThat(text(paper)).contains("AGENDA", "Semua pendamping", "November 2026");

        CommandLineRun nobody = CommandLineRun.of(
                "agenda", "--data", file, "--facilitator", "Tidak Ada", "--month", "2026-11", "--out", phone);
        assertThat(nobody.code()).isEqualTo(1);
        assertThat(nobody.err()).contains("Tidak Ada");
        CommandLineRun other =
                CommandLineRun.of("agenda", "--data", file, "--month", "2026-11", "--out", folder.resolve("a.doc"));
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.err()).contains("a.doc", ".ics");
    }

    @Test
    void aReportThatCannotBeMadeSaysWhy() {
        Path file = sample();

        CommandLineRun future = CommandLineRun.of(
                "report", "--data", file, "--kind", "recap", "--month", "2027-01", "--out", folder.resolve("a.pdf"));
        assertThat(future.code()).isEqualTo(1);
        assertThat(future.err()).contains("January 2027");

        CommandLineRun unknown = CommandLineRun.of(
                "report", "--data", file, "--kind", "monthly", "--month", "2026-10", "--group", "NO", "--out", folder);
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("NO");

        CommandLineRun month =
                CommandLineRun.of("report", "--data", file, "--kind", "recap", "--month", "October", "--out", folder);
        assertThat(month.code()).isEqualTo(2);
        assertThat(month.err()).contains("--month", "October");
    }

    @Test
    void theDemoWritesItsReportsAndShowsTheWindow() {
        var shown = new ArrayList<Path>();

        CommandLineRun demo = CommandLineRun.of(shown::add, "demo");

        assertThat(demo.code()).as(demo.err()).isZero();
        assertThat(demo.err()).isEmpty();
        assertThat(demo.out().lines()).hasSize(13).allMatch(line -> Files.exists(Path.of(line)));
        assertThat(shown).containsExactly(Path.of("target", "demo", "contoh.dampingi"));
    }

    @Test
    void withoutADisplayTheDemoSaysSoInOneLine() {
        CommandLineRun demo = CommandLineRun.of("demo");

        assertThat(demo.code()).isZero();
        assertThat(demo.err().lines()).containsExactly("There is no display, so no window is opened.");
    }

    @Test
    void wrongUseSaysWhatIsWrong() {
        CommandLineRun missing = CommandLineRun.of("info");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("Still needed: --data", "dampingi info --help");

        CommandLineRun unknown = CommandLineRun.of("dance");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("Unknown: dance");
    }

    @Test
    void helpIsInTheUsersLanguage() {
        assertThat(CommandLineRun.of("--help").out()).contains("Usage: dampingi", "Counts what is in a data file.");
        Words.speak(Words.INDONESIAN);
        CommandLineRun help = CommandLineRun.of("info", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Pemakaian: dampingi info", "berkas data (.dampingi)");
    }

    private static Object[] with(Object[] command, String option) {
        Object[] longer = Arrays.copyOf(command, command.length + 1);
        longer[command.length] = option;
        return longer;
    }

    private static String text(Path pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path sample() {
        Path file = folder.resolve("sample.dampingi");
        CommandLineRun run = CommandLineRun.of("sample", "--data", file);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().strip()).isEqualTo(file.toString());
        return file;
    }
}
