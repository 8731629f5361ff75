package id.dampingi.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideFilesTest {
    @TempDir
    private Path home;

    @Test
    void aCopyIsThereToBeReadAndNotToBeWritten() throws IOException {
        var files = new OutsideFiles(home.resolve("opened"));
        Path copy = files.put("Laporan keuangan.pdf", new byte[] {1, 2, 3});

        assertThat(copy).hasFileName("Laporan keuangan.pdf").hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(Files.getPosixFilePermissions(copy))
                .noneMatch(right -> right.name().endsWith("_WRITE"));
        assertThat(files.put("Laporan keuangan.pdf", new byte[] {4, 5, 6}))
                .isEqualTo(copy)
                .hasBinaryContent(new byte[] {4, 5, 6});
        try (var all = Files.list(copy.resolveSibling(""))) {
            assertThat(all).containsExactly(copy);
        }
    }

    @Test
    void noNameLeadsOutOfTheFolder() throws IOException {
        Path folder = home.resolve("opened");
        Path copy = new OutsideFiles(folder).put("../../a:b\\c?.txt", new byte[] {1});

        assertThat(copy.normalize()).startsWith(folder);
        assertThat(copy.resolve("../..").normalize()).isEqualTo(folder);
    }

    @Test
    void whatACrashLeftBehindGoesBeforeTheNextIsMade() throws IOException {
        Path folder = home.resolve("opened");
        Path left = new OutsideFiles(folder).put("lama.pdf", new byte[] {1});

        var next = new OutsideFiles(folder);
        Path first = next.put("baru.pdf", new byte[] {2});
        assertThat(left).doesNotExist();
        assertThat(left.getParent()).doesNotExist();
        Path second = next.put("lagi.pdf", new byte[] {3});
        assertThat(first).exists();
        assertThat(second).exists();
    }
}
