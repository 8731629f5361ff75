package id.dampingi.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    Path folder;

    @AfterEach
    void giveTheLogBack() throws IOException {
        LogManager.getLogManager().readConfiguration();
    }

    @Test
    void theLogSaysWhereAndNeverWho() throws IOException {
        LogFile.open(folder.resolve("log"));
        var cause = new IllegalArgumentException("Siti Aminah, 3 anak");

        Logger.getLogger("id.dampingi.test").log(Level.WARNING, "saving failed", new IllegalStateException(cause));
        Logger.getLogger("org.library").warning("cannot read /home/siti/data");
        LogManager.getLogManager().reset();

        assertThat(written())
                .contains("WARNING id.dampingi.test saving failed")
                .contains("java.lang.IllegalArgumentException", "LogFileTest.java", "WARNING org.library")
                .doesNotContain("Siti", "siti");
    }

    @Test
    void aFolderThatCannotBeMadeDoesNotStopTheProgram() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        LogFile.open(file.resolve("log"));
        Logger.getLogger("id.dampingi.test").warning("nobody hears this");

        assertThat(file).isEmptyFile();
    }

    @Test
    void eachSystemHasItsPlace() {
        Path home = Path.of("/home/a");
        assertThat(StateFolder.path("Linux", Map.of(), home)).isEqualTo(Path.of("/home/a/.local/state/dampingi"));
        assertThat(StateFolder.path("Linux", Map.of("XDG_STATE_HOME", "/x"), home))
                .isEqualTo(Path.of("/x/dampingi"));
        assertThat(StateFolder.path("Mac OS X", Map.of(), home))
                .isEqualTo(Path.of("/home/a/Library/Application Support/Dampingi"));
        assertThat(StateFolder.path("Windows 11", Map.of("LOCALAPPDATA", "/l"), home))
                .isEqualTo(Path.of("/l/Dampingi"));
    }

    private String written() throws IOException {
        try (var files = Files.list(folder.resolve("log"))) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .map(LogFileTest::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
