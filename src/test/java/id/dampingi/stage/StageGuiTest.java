package id.dampingi.stage;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.OpenProgram;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.group.Stage;
import id.dampingi.kit.i18n.Words;
import id.dampingi.support.Make;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A group is taken on to another stage, with a criterion met on the way and the rest given a reason, and taken back. */
@Tag("gui")
class StageGuiTest {
    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    private final Group group = Make.group("A", "Melati");
    private OpenProgram program;
    private FrameFixture window;

    @BeforeEach
    void open() {
        program = new OpenProgram(gui, folder, Clock.systemDefaultZone(), database -> {
            new GroupStore(database).save(group);
            database.change("change.sample", changing -> StageCriterionStore.saveAll(changing, StarterCriteria.all()));
        });
        window = program.window();
        program.onlyGroup("group.tabStage");
        Wait.until("the stages", () -> program.shows("stage.criterion.1"));
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void aGroupGoesOnWithReasonsForWhatItSkipsAndLeavesOpenAndComesBack() {
        window.checkBox("stage.criterion.2").click();
        DialogFixture met = program.dialog("criterionMet.title");
        met.textBox("criterionMet.evidence").setText("Daftar anggota");
        met.button("criterionMet.save").click();
        Wait.until(
                "it is said", () -> window.label("stage.criteriaState").text().startsWith("1 dari 4"));
        program.backInWindow();

        DialogFixture form = changeTo(Stage.PLANNING, "Kelompok sudah lama berjalan");
        form.button("stage.save").click();
        Wait.until("it is refused", () -> program.shows("stage.skipReason.problem"));
        gui.problem("stage.skipReason").requireText(Words.text("stage.skipReasonNeeded"));
        form.textBox("stage.reason").requireText("Kelompok sudah lama berjalan");
        assertThat(changes()).hasSize(1);

        form.textBox("stage.skipReason").setText("Asesmen dikerjakan dinas");
        form.textBox("stage.openReason").setText("Disusulkan bulan ini");
        save(form, 2);
        assertThat(changes().get(0).skipped()).containsExactly(Stage.ASSESSMENT);
        assertThat(changes().get(0).openCriteria().lines()).hasSize(3);
        assertThat(stage()).isEqualTo(Stage.PLANNING);

        save(changeTo(Stage.ASSESSMENT, "Pengurus berganti"), 3);
        assertThat(changes().get(0).isBack()).isTrue();
        assertThat(stage()).isEqualTo(Stage.ASSESSMENT);
    }

    private DialogFixture changeTo(Stage stage, String reason) {
        window.button("stage.change").click();
        DialogFixture form = program.dialog("stage.change");
        form.comboBox("stage.to").selectItem(Words.text(stage.key()));
        form.textBox("stage.reason").setText(reason);
        return form;
    }

    private void save(DialogFixture form, int changes) {
        form.button("stage.save").click();
        Wait.until("it is saved", () -> changes().size() == changes);
        program.backInWindow();
    }

    private List<StageChange> changes() {
        return new StageStore(program.database(), Clock.systemDefaultZone()).ofGroup(group.id());
    }

    private Stage stage() {
        return new GroupStore(program.database()).byId(group.id()).orElseThrow().stage();
    }
}
