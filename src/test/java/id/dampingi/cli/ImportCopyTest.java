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

class ImportCopyTest {
    @TempDir
    Path folder;

    private Path file;
    private Path copies;
    private Path sheet;

    @BeforeEach
    void makeTheSample() throws IOException {
        Words.speak(Locale.ENGLISH);
        file = folder.resolve("office.dampingi");
        copies = folder.resolve("office-copies");
        sheet = Files.writeString(folder.resolve("groups.csv"), "Kode kelompok,Nama kelompok\nBARU-1,Mekar Baru\n");
        assertThat(CommandLineRun.of("sample", "--data", file).code()).isZero();
    }

    @AfterEach
    void speakIndonesianAgain() {
        Words.speak(Words.INDONESIAN);
    }

    @Test
    void theFileAsItWasIsKeptBeforeAnImport() {
        CommandLineRun run = load();

        Path copy = copies.resolve("office-before-import-20261124-030000.dampingi");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains(copy.toString());
        assertThat(CommandLineRun.of("info", "--data", file).out()).contains("groups: 13");
        assertThat(CommandLineRun.of("info", "--data", copy).out()).contains("groups: 12");
    }

    @Test
    void aRehearsalNeedsNoCopy() {
        assertThat(load("--dry-run").code()).isZero();
        assertThat(copies).doesNotExist();
    }

    @Test
    void withoutACopyNothingIsImported() throws IOException {
        Files.writeString(copies, "a file where the folder should be");

        CommandLineRun run = load();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isNotBlank().doesNotContain("Exception");
        assertThat(CommandLineRun.of("info", "--data", file).out()).contains("groups: 12");
    }

    private CommandLineRun load(Object... more) {
        Object[] command = new Object[7 + more.length];
        System.arraycopy(
                new Object[] {"import", "--data", file, "--kind", "groups", "--from", sheet}, 0, command, 0, 7);
        System.arraycopy(more, 0, command, 7, more.length);
        return CommandLineRun.of(command);
    }
}
