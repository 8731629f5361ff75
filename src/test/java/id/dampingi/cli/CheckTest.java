package id.dampingi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.kit.db.Contents;
import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.i18n.Words;
import id.dampingi.support.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeTheSample() {
        Words.speak(Locale.ENGLISH);
        file = folder.resolve("office with spaces #1.dampingi");
        assertThat(CommandLineRun.of("sample", "--data", file).code()).isZero();
    }

    @AfterEach
    void speakIndonesianAgain() {
        Words.speak(Words.INDONESIAN);
    }

    @Test
    void aSoundFileIsOnlyRead() throws IOException {
        byte[] before = Files.readAllBytes(file);

        CommandLineRun run = check();

        assertThat(run.code()).isZero();
        assertThat(run.out().strip()).isEqualTo("The data file is sound.");
        assertThat(file).hasBinaryContent(before);
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("office with spaces #1.dampingi", "office with spaces #1.dampingi-foto");
    }

    @Test
    void anOlderFileIsToldAsOlderAndStaysAsItIs() throws IOException, SQLException {
        sql("pragma user_version = 1");
        byte[] before = Files.readAllBytes(file);

        CommandLineRun run = check();

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("The data file is sound.", "older version of Dampingi");
        assertThat(file).hasBinaryContent(before);
        assertThat(CommandLineRun.of("check", "--json", "--data", file).out()).startsWith("{\"older\":true,");
    }

    @Test
    void aNewerFileIsToldAsNewer() throws SQLException {
        sql("pragma user_version = 9999");

        CommandLineRun run = check();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("newer version of Dampingi");
    }

    @Test
    void recordsOfSomethingThatIsNotThereAreCounted() throws SQLException {
        sql("delete from assisted_group where code = (select min(code) from assisted_group)");

        CommandLineRun run = check();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("22 rows of the table member point to data of the table assisted_group");
        assertThat(run.err()).contains("damaged", "office with spaces #1-copies");
        assertThat(CommandLineRun.of("check", "--json", "--data", file).out())
                .contains("\"kind\":\"reference\"", "\"parent\":\"assisted_group\"", "\"rows\":22");
    }

    @Test
    void aWrongValueAndAWrongIndexAreToldInWords() throws SQLException {
        sql(
                "update member set sex = null",
                "pragma writable_schema = on",
                "update sqlite_schema set sql = replace(sql, 'sex            text', 'sex            text not null') "
                        + "where name = 'member'",
                "update sqlite_schema set sql = 'create index activity_date on activity (state, date)' "
                        + "where name = 'activity_date'");

        CommandLineRun run = check();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines())
                .containsExactlyInAnyOrder(
                        "There is an invalid value in the table member.",
                        "The index activity_date does not fit what its table holds.");
    }

    @Test
    void whatAnInterruptedProgramLeftInItsLogIsCheckedToo() throws IOException {
        Path cutOff = Files.createDirectory(folder.resolve("copy")).resolve("office.dampingi");
        try (Database database = DataFile.open(file, TestData.AUTHOR)) {
            new FacilitatorStore(database).save(new Facilitator(Ids.next(), "Siti", "", "", true));
            Files.copy(file, cutOff);
            Files.copy(Path.of(file + "-wal"), Path.of(cutOff + "-wal"));
            Files.copy(Contents.fileOf(file), Contents.fileOf(cutOff));

            assertThat(check().err()).contains("open in another");
        }
        byte[] before = Files.readAllBytes(cutOff);
        assertThat(CommandLineRun.of("check", "--data", cutOff).code()).isZero();
        assertThat(cutOff).hasBinaryContent(before);
    }

    @Test
    void photosThatAreNotBesideTheDataFileAreCounted() throws IOException {
        Files.delete(Contents.fileOf(file));

        CommandLineRun run = check();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("The content of 5 photos or files is missing", "office with spaces #1.dampingi-foto");
        assertThat(CommandLineRun.of("info", "--data", file).out())
                .contains("Photos and files whose content is not here: 5.");
        assertThat(CommandLineRun.of("info", "--json", "--data", file).out()).contains("\"attachments_not_here\":5");
        assertThat(Contents.fileOf(file)).doesNotExist();
    }

    @Test
    void aPhotoThatIsNoLongerWhatItWasIsFound() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + Contents.fileOf(file));
                Statement statement = connection.createStatement()) {
            statement.execute("update content set bytes = x'FFD8' where id = 1");
        }

        CommandLineRun run = check();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("The content of 1 photos or files in office with spaces #1.dampingi-foto is damaged.");
    }

    private CommandLineRun check() {
        return CommandLineRun.of("check", "--data", file);
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
