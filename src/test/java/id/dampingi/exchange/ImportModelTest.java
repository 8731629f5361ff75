package id.dampingi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.activity.Activity;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.undo.History;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportModelTest {
    @TempDir
    Path folder;

    private final List<Exception> told = new ArrayList<>();
    private Office office;
    private History history;
    private ImportModel model;

    @BeforeEach
    void open() {
        office = new Office(folder);
        history = new History(office.journal, Background.inline(), new Events(), told::add);
        model = model(ImportKind.ACTIVITIES);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void goesStepByStepAndNotOnBeforeWhatIsNeededIsSaid() {
        assertThat(model.canGoOn()).isFalse();
        model.choose(Office.pam());
        model.next();
        assertThat(model.step()).isEqualTo(ImportModel.Step.COLUMNS);
        assertThat(columns().problemKey(ImportField.DATE)).isEmpty();

        model.next();
        assertThat(model.step()).isEqualTo(ImportModel.Step.COLUMNS);
        assertThat(columns().problemKey(ImportField.DATE)).contains("exchange.chooseOrType");

        columns().constant(ImportField.DATE, "kemarin");
        model.next();
        assertThat(columns().problemKey(ImportField.DATE)).contains("problem.date");

        columns().constant(ImportField.DATE, "15/4/2015");
        columns().otherwise(ImportField.APPROACH, "SOCIAL");
        model.next();
        assertThat(model.step()).isEqualTo(ImportModel.Step.CHECK);
        assertThat(model.outcome().orElseThrow().written()).isEqualTo(2510);
        assertThat(office.allActivities()).isEmpty();

        model.back();
        model.next();
        model.next();
        assertThat(model.step()).isEqualTo(ImportModel.Step.DONE);
        assertThat(office.allActivities()).hasSize(2510);

        model.undo().run();
        assertThat(model.undo().isDone()).isTrue();
        assertThat(office.allActivities()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void namesBesideTheirCodesAreGuessed() {
        model.choose(Office.pam());
        assertThat(columns().source(ImportField.GROUP_NAME).columns()).containsExactly("Place");
        assertThat(columns().unused()).containsExactly("No");
        assertThat(columns().samples(ImportField.GROUP_NAME)).containsExactly("Ambrym", "Emae", "Epi");
    }

    @Test
    void valuesAreGivenMeanings() {
        model.choose(Office.pam());
        assertThat(columns().unknown(ImportField.APPROACH)).isEqualTo(5);
        columns().meaning(ImportField.APPROACH, "WASH", "POLITICAL");
        assertThat(columns().meanings(ImportField.APPROACH))
                .filteredOn(meaning -> meaning.value().equals("WASH"))
                .singleElement()
                .satisfies(meaning -> assertThat(meaning.choice()).get().hasToString("POLITICAL"));
        columns().meaning(ImportField.APPROACH, "Wash", "");
        assertThat(columns().unknown(ImportField.APPROACH)).isEqualTo(5);
        columns().otherwise(ImportField.APPROACH, "SOCIAL");
        assertThat(columns().unknown(ImportField.APPROACH)).isZero();
    }

    @Test
    void aSavedMappingIsUsedAgain() {
        model.choose(Office.pam());
        columns().constant(ImportField.DATE, "15/4/2015");
        columns().columns(ImportField.TITLE, List.of("Sector", "No"));
        columns().forbid(Creating.FACILITATORS);
        model.save("Laporan mitra");

        ImportModel later = model(ImportKind.ACTIVITIES);
        later.choose(Office.pam());
        assertThat(later.saved().names()).containsExactly("Laporan mitra");
        later.use("Laporan mitra");
        assertThat(later.columns().orElseThrow().mapping()).isEqualTo(columns().mapping());
        later.use("");
        assertThat(later.columns().orElseThrow().source(ImportField.DATE).isEmpty())
                .isTrue();

        ImportModel groups = model(ImportKind.GROUPS);
        groups.choose(Office.pam());
        assertThat(groups.saved().names()).isEmpty();
    }

    @Test
    void aMappingOfAnotherFileKeepsWhatThisOneHas() {
        model.choose(office.csv("Kode kelompok,Tanggal,Kegiatan,Pendekatan,Hasil", "A,2026-01-01,x,Agama,y"));
        model.save("lama");
        model.choose(office.csv("Kode kelompok,Tanggal,Kegiatan,Bidang", "A,2026-01-01,x,Agama"));
        model.use("lama");
        assertThat(columns().mapping().missing()).containsExactly(ImportField.APPROACH);
    }

    @Test
    void afileThatCannotBeReadIsToldAndTheOneBeforeStays() {
        model.choose(Office.pam());
        model.choose(folder);
        assertThat(told).singleElement().isInstanceOf(Failure.class);
        assertThat(model.file()).contains(Office.pam());
        assertThat(model.work().isBusy()).isFalse();
    }

    @Test
    void anotherImportAfterwardsCannotBeTakenBackByMistake() {
        model.choose(office.csv("Kelompok,Tanggal,Kegiatan,Pendekatan", "A,2026-01-01,x,Agama"));
        model.next();
        model.next();
        model.next();
        Activity activity = office.allActivities().get(0);
        history.did(office.activities.delete(activity.id()));

        assertThat(model.undo().isPossible()).isFalse();
        model.undo().run();
        assertThat(office.groups.all()).hasSize(1);
    }

    private ColumnsModel columns() {
        return model.columns().orElseThrow();
    }

    private ImportModel model(ImportKind kind) {
        return new ImportModel(
                kind, office.job, new MappingStore(office.database), Background.inline(), history, told::add);
    }
}
