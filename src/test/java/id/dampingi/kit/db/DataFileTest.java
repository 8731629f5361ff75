package id.dampingi.kit.db;

import static id.dampingi.support.TestData.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.kit.i18n.Failure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFileTest {
    private static final int VERSION_AT = 60;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("kantor.dampingi");
    }

    @Test
    void whatWasSavedIsThereAfterOpeningAgain() {
        try (Database database = DataFile.create(file, AUTHOR)) {
            new FacilitatorStore(database).save(facilitator("Siti"));
        }
        try (Database database = DataFile.open(file, AUTHOR)) {
            assertThat(new FacilitatorStore(database).all())
                    .extracting(Facilitator::name)
                    .containsExactly("Siti");
            assertThat(DataCheck.faults(database)).isEmpty();
        }
    }

    @Test
    void anExistingFileIsNeverOverwritten() throws IOException {
        Files.writeString(file, "penting");

        assertFails(() -> DataFile.create(file, AUTHOR), "failure.fileExists");
        assertThat(file).hasContent("penting");
    }

    @Test
    void aFileThatIsNotOursIsLeftAlone() throws IOException, SQLException {
        Files.writeString(file, "bukan data");
        assertFails(() -> DataFile.open(file, AUTHOR), "failure.fileNotOurs");
        Files.delete(file);
        assertFails(() -> DataFile.open(file, AUTHOR), "failure.fileMissing");
        assertFails(() -> DataFile.open(folder, AUTHOR), "failure.fileMissing");

        try (Connection foreign = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = foreign.createStatement()) {
            statement.execute("create table other (id integer)");
        }
        byte[] before = Files.readAllBytes(file);
        assertFails(() -> DataFile.open(file, AUTHOR), "failure.fileNotOurs");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aFileFromANewerVersionIsRefused() throws IOException {
        DataFile.create(file, AUTHOR).close();
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.position(VERSION_AT)
                    .write(ByteBuffer.allocate(4)
                            .putInt(Migrations.newest() + 1)
                            .flip());
        }
        assertFails(() -> DataFile.open(file, AUTHOR), "failure.fileNewer");
    }

    @Test
    void aReadOnlyFileIsRefused() {
        DataFile.create(file, AUTHOR).close();
        assertThat(file.toFile().setReadOnly()).isTrue();
        assumeFalse(Files.isWritable(file), "this user may write everything");

        assertFails(() -> DataFile.open(file, AUTHOR), "failure.fileReadOnly");
    }

    @Test
    void aSecondOpeningIsRefusedWhileTheFirstLasts() {
        try (Database first = DataFile.create(file, AUTHOR)) {
            assertFails(() -> DataFile.open(file, AUTHOR), "failure.fileInUse");
            new FacilitatorStore(first).save(facilitator("Siti"));
        }
        DataFile.open(file, AUTHOR).close();
    }

    @Test
    void aDamagedFileIsToldAsDamaged() throws IOException {
        try (Database database = DataFile.create(file, AUTHOR)) {
            database.change("change.facilitator", changing -> {
                for (int i = 0; i < 2000; i++) {
                    FacilitatorStore.save(changing, facilitator("Siti " + i));
                }
            });
        }
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.position(8192).write(ByteBuffer.allocate((int) Files.size(file) - 8192));
        }
        assertFails(
                () -> {
                    try (Database database = DataFile.open(file, AUTHOR)) {
                        new FacilitatorStore(database).all();
                    }
                },
                "failure.fileDamaged");
    }

    @Test
    void aFullDiskLosesNothingThatWasSaved() {
        try (Database database = DataFile.create(file, AUTHOR)) {
            var store = new FacilitatorStore(database);
            store.save(facilitator("Siti"));
            int pages = database.first("pragma page_count", row -> row.integer("page_count"))
                    .orElseThrow();
            database.each("pragma max_page_count = " + pages, row -> {});

            assertFails(() -> store.save(facilitator("x".repeat(100_000))), "failure.diskFull");
            assertThat(store.all()).extracting(Facilitator::name).containsExactly("Siti");

            database.each("pragma max_page_count = 100000", row -> {});
            store.save(facilitator("Budi"));
            assertThat(store.all()).hasSize(2);
        }
    }

    @Test
    void aCopyIsMadeOnceADayAndSevenAreKept() {
        var copies = new Copies(file);
        try (Database database = DataFile.create(file, AUTHOR)) {
            new FacilitatorStore(database).save(facilitator("Siti"));
            for (int day = 1; day <= 10; day++) {
                copies.makeDaily(database, LocalDate.of(2026, 10, day));
                copies.makeDaily(database, LocalDate.of(2026, 10, day));
            }
        }
        assertThat(copies.folder().toFile().list()).hasSize(7);
        Path last = copies.last().orElseThrow();
        assertThat(last).hasFileName("kantor-2026-10-10.dampingi");
        try (Database copy = DataFile.open(last, AUTHOR)) {
            assertThat(new FacilitatorStore(copy).all())
                    .extracting(Facilitator::name)
                    .containsExactly("Siti");
        }
    }

    @Test
    void aCopyThatCannotBeMadeSaysSoAndLeavesNothingHalfDone() throws IOException {
        var copies = new Copies(file);
        try (Database database = DataFile.create(file, AUTHOR)) {
            Files.writeString(copies.folder(), "a file where the folder should be");

            assertFails(() -> copies.makeDaily(database, LocalDate.of(2026, 10, 1)), "failure.copy");
            assertThat(DataCheck.faults(database)).isEmpty();
        }
    }

    private static Facilitator facilitator(String name) {
        return new Facilitator(Ids.next(), name, "", "", true);
    }

    private static void assertFails(ThrowingCallable work, String key) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Failure.class, e -> {
            assertThat(e.key()).isEqualTo(key);
            assertThat(e.text().lines()).hasSize(3);
        });
    }
}
