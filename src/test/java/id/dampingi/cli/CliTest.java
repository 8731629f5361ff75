package id.dampingi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.i18n.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
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
                .isEqualTo("{\"problems\":[]}");
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
        assertThat(run.err()).isNotBlank().doesNotContain("Exception");
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

    private Path sample() {
        Path file = folder.resolve("sample.dampingi");
        CommandLineRun run = CommandLineRun.of("sample", "--data", file);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().strip()).isEqualTo(file.toString());
        return file;
    }
}
