package id.dampingi.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dampingi.activity.ActivityStore;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.task.Progress;
import id.dampingi.member.MemberCardStore;
import id.dampingi.ownfield.OwnField;
import id.dampingi.ownfield.OwnFieldStore;
import id.dampingi.ownfield.OwnKind;
import id.dampingi.ownfield.OwnRecord;
import id.dampingi.ownfield.OwnValues;
import id.dampingi.sample.SampleOffice;
import id.dampingi.support.Make;
import id.dampingi.support.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportJobTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);

    @TempDir
    Path folder;

    private final Database database = TestData.inMemory();
    private final ImportStore store = new ImportStore(
            database,
            new FacilitatorStore(database),
            new GroupStore(database),
            new MemberCardStore(database),
            new ActivityStore(database));
    private final ExportJob exports = new ExportJob(store);
    private final ImportJob imports =
            new ImportJob(store, Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    @BeforeEach
    @AfterEach
    void speak() {
        Words.speak(Words.INDONESIAN);
    }

    @ParameterizedTest
    @CsvSource({
        "GROUPS, xlsx, id",
        "GROUPS, csv, en",
        "MEMBERS, xlsx, en",
        "MEMBERS, csv, id",
        "ACTIVITIES, xlsx, id",
        "ACTIVITIES, csv, en"
    })
    void whatIsWrittenIsUnderstoodByTheImportAndChangesNothing(ImportKind kind, String ending, String language) {
        SampleOffice.fill(database, TODAY);
        Words.speak(Locale.forLanguageTag(language));
        Path file = folder.resolve("out." + ending);

        int rows = exports.run(file, kind, Progress.NONE);
        ImportOutcome outcome = imports.dryRun(file, imports.guess(file, kind), Progress.NONE);

        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.count(Outcome.SAME)).isEqualTo(rows);
        assertThat(outcome.total()).isEqualTo(rows).isGreaterThan(10);
    }

    @Test
    void fieldsOfTheOfficeGoOutAndComeBack() throws IOException {
        var groups = new GroupStore(database);
        OwnField land = field("Luas lahan", OwnKind.NUMBER, List.of());
        OwnField since = field("Mulai menanam", OwnKind.DATE, List.of());
        OwnField ground = field("Status", OwnKind.CHOICE, List.of("Milik", "Sewa"));
        Group group = Make.group("KD-1", "Tani");
        groups.save(group.with(OwnValues.NONE
                .with(land.id(), "12.5")
                .with(since.id(), "2026-03-05")
                .with(ground.id(), "Sewa")));
        Path file = folder.resolve("out.csv");
        exports.run(file, ImportKind.GROUPS, Progress.NONE);
        assertThat(Files.readString(file))
                .contains("Luas lahan;Mulai menanam;Status")
                .contains("12,5;2026-03-05;Sewa");

        Files.writeString(file, Files.readString(file).replace("12,5;2026-03-05;Sewa", "1.250,75;6 Maret 2026;milik"));
        imports.run(file, imports.guess(file, ImportKind.GROUPS), Progress.NONE);

        OwnValues values = groups.byId(group.id()).orElseThrow().own();
        assertThat(values.of(land.id())).isEqualTo("1250.75");
        assertThat(values.of(since.id())).isEqualTo("2026-03-06");
        assertThat(values.of(ground.id())).isEqualTo("Milik");
    }

    @Test
    void whatAFieldDoesNotUnderstandIsAFaultOfItsRow() throws IOException {
        field("Luas lahan", OwnKind.NUMBER, List.of());
        Path file = folder.resolve("in.csv");
        Files.writeString(file, "Kode;Nama kelompok;Luas lahan\nKD-1;Tani;banyak\nKD-2;Nelayan;3\n");

        ImportOutcome outcome = imports.run(file, imports.guess(file, ImportKind.GROUPS), Progress.NONE);

        assertThat(outcome.count(Outcome.NEW)).isEqualTo(1);
        assertThat(outcome.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.row()).isEqualTo(2);
            assertThat(fault.column()).isEqualTo("Luas lahan");
            assertThat(fault.reason()).contains("Tulis angka");
        });
    }

    @Test
    void aMappingOfAFieldThatIsGoneIsRefusedInWords() throws IOException {
        Path file = folder.resolve("in.csv");
        Files.writeString(file, "Kode;Nama kelompok;Luas\nKD-1;Tani;3\n");
        ImportMapping mapping =
                imports.guess(file, ImportKind.GROUPS).with(ImportField.own("Luas lahan"), FieldSource.column("Luas"));

        assertThatThrownBy(() -> imports.run(file, mapping, Progress.NONE))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.text()).contains("Luas lahan"));
        assertThat(new GroupStore(database).all()).isEmpty();
    }

    @Test
    void aStoppedExportLeavesWhatWasThereAndNothingHalf() throws IOException {
        SampleOffice.fill(database, TODAY);
        Path file = folder.resolve("out.xlsx");
        Files.writeString(file, "before");
        var stopped = new Progress() {
            @Override
            public void at(int done, int total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> exports.run(file, ImportKind.ACTIVITIES, stopped))
                .isInstanceOf(CancellationException.class);
        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".tmp"));
    }

    @Test
    void aFolderThatIsNotThereIsSaidInWords() {
        assertThatThrownBy(() -> exports.run(folder.resolve("gone/out.csv"), ImportKind.GROUPS, Progress.NONE))
                .isInstanceOf(Failure.class);
    }

    private OwnField field(String name, OwnKind kind, List<String> choices) {
        var field = new OwnField(Ids.next(), OwnRecord.GROUP, name, kind, choices, 1, false, true);
        new OwnFieldStore(database).save(field);
        return field;
    }
}
