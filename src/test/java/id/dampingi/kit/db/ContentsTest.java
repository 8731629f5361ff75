package id.dampingi.kit.db;

import static id.dampingi.support.TestData.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.dampingi.kit.i18n.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentsTest {
    @TempDir
    private Path folder;

    private Path file;
    private Path copy;

    @BeforeEach
    void nameTheFiles() {
        file = folder.resolve("kantor.dampingi");
        copy = folder.resolve("kantor-copies").resolve("kantor.dampingi-foto");
    }

    @Test
    void aContentIsKeptOnceByItsHash() {
        try (Database database = DataFile.create(file, AUTHOR)) {
            Contents.Kept first = database.contents().keep(bytes(1));
            Contents.Kept second = database.contents().keep(bytes(1));

            assertThat(first.added()).isTrue();
            assertThat(second.added()).isFalse();
            assertThat(second.hash()).isEqualTo(first.hash()).hasSize(64);
            assertThat(database.contents().read(first.hash())).contains(bytes(1));
        }
    }

    @Test
    void nothingIsMadeBesideTheDataFileBeforeThereIsAContent() {
        try (Database database = DataFile.create(file, AUTHOR)) {
            assertThat(database.contents().read("no such")).isEmpty();
            assertThat(database.contents().missing(List.of("a"))).containsExactly("a");
            assertThat(Contents.fileOf(file)).doesNotExist();
        }
    }

    @Test
    void contentsAreThereAfterOpeningAgain() {
        String hash = kept(1);

        try (Database database = DataFile.open(file, AUTHOR)) {
            assertThat(database.contents().read(hash)).contains(bytes(1));
        }
    }

    @Test
    void theCopyGrowsByWhatIsNewAlone() throws IOException {
        String first = kept(1);
        copy();
        byte[] before = Files.readAllBytes(copy);
        copy();
        assertThat(copy).hasBinaryContent(before);

        String second = kept(2);
        copy();

        Path restored = restored();
        try (Database database = DataFile.open(restored, AUTHOR)) {
            assertThat(database.contents().read(first)).contains(bytes(1));
            assertThat(database.contents().read(second)).contains(bytes(2));
        }
    }

    @Test
    void aCopyOfTheDataFileFindsThePhotosWhereItLies() {
        String hash = kept(1);
        copy();

        try (Database database = DataFile.open(folder.resolve("kantor-copies/kantor-2026-10-01.dampingi"), AUTHOR)) {
            assertThat(database.contents().read(hash)).contains(bytes(1));
        }
    }

    @Test
    void anotherFileInAFolderOfCopiesDoesNot() {
        kept(1);
        copy();

        assertThat(Contents.fileOf(folder.resolve("kantor-copies/lain.dampingi"))
                        .getFileName())
                .hasToString("lain.dampingi-foto");
    }

    @Test
    void aDamagedCopyIsMadeAnew() throws IOException {
        String hash = kept(1);
        copy();
        Files.writeString(
                copy, "bukan basis data, tetapi cukup panjang untuk dibaca sebagai kepala berkas ".repeat(20));

        copy();

        try (Database database = DataFile.open(restored(), AUTHOR)) {
            assertThat(database.contents().read(hash)).contains(bytes(1));
        }
    }

    @Test
    void aCopyThatIsStoppedGoesOnTheNextTime() {
        String hash = kept(1);
        try (Database database = DataFile.open(file, AUTHOR)) {
            new Copies(file).copyContents(database, () -> true);
        }
        copy();

        try (Database database = DataFile.open(folder.resolve("kantor-copies/kantor-2026-10-01.dampingi"), AUTHOR)) {
            assertThat(database.contents().read(hash)).contains(bytes(1));
        }
    }

    @Test
    void aFileThatIsNotOursIsLeftAlone() throws IOException {
        Path contents = Contents.fileOf(file);
        Files.writeString(contents, "foto-foto penting ".repeat(100));
        byte[] before = Files.readAllBytes(contents);

        try (Database database = DataFile.create(file, AUTHOR)) {
            assertThatExceptionOfType(Failure.class)
                    .isThrownBy(() -> database.contents().keep(bytes(1)))
                    .satisfies(e -> assertThat(e.text()).contains("kantor.dampingi-foto"));
            assertThat(database.list("select 1 from change", row -> 1)).isEmpty();
        }
        assertThat(contents).hasBinaryContent(before);
    }

    @Test
    void whatIsReadAfterClosingIsNothing() {
        Database database = DataFile.create(file, AUTHOR);
        Contents contents = database.contents();
        String hash = contents.keep(bytes(1)).hash();
        database.close();

        assertThat(contents.read(hash)).isEmpty();
    }

    private String kept(int seed) {
        try (Database database = Files.exists(file) ? DataFile.open(file, AUTHOR) : DataFile.create(file, AUTHOR)) {
            return database.contents().keep(bytes(seed)).hash();
        }
    }

    private void copy() {
        try (Database database = DataFile.open(file, AUTHOR)) {
            var copies = new Copies(file);
            copies.makeDaily(database, LocalDate.of(2026, 10, 1));
            copies.copyContents(database, () -> false);
        }
    }

    /** As somebody would who lost both files. */
    private Path restored() throws IOException {
        Path other = Files.createDirectories(folder.resolve("baru"));
        Files.copy(copy, other.resolve("kantor.dampingi-foto"), StandardCopyOption.REPLACE_EXISTING);
        return Files.copy(
                folder.resolve("kantor-copies/kantor-2026-10-01.dampingi"),
                other.resolve("kantor.dampingi"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] bytes(int seed) {
        byte[] bytes = new byte[200_000];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
