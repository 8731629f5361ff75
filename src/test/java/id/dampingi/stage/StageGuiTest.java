package id.dampingi.stage;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.group.Stage;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.DraftStore;
import id.dampingi.kit.db.Journal;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.SavedFilterStore;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.task.Failures;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.SwingBackground;
import id.dampingi.kit.ui.SwingDelay;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.undo.History;
import id.dampingi.support.Make;
import id.dampingi.support.TestData;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.Dimension;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javax.swing.JFrame;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A group is taken on to another stage, with a criterion met on the way and the rest given a reason. */
@Tag("gui")
class StageGuiTest {
    @RegisterExtension
    final Gui gui = new Gui();

    private final Database database = TestData.inMemory();
    private final SwingBackground background = new SwingBackground();
    private final StageStore stages = new StageStore(database, Clock.systemDefaultZone());
    private final StageCriterionStore criteria = new StageCriterionStore(database);
    private final Group group = Make.group("A", "Melati");
    private FrameFixture window;

    @BeforeEach
    void openWindow() {
        Words.speak(Words.INDONESIAN);
        StageStore.follow(database, Clock.systemDefaultZone());
        new GroupStore(database).save(group);
        database.change("change.sample", changing -> StageCriterionStore.saveAll(changing, StarterCriteria.all()));
        window = gui.show(() -> {
            Theme.install(Look.LIGHT);
            var frame = new JFrame("Dampingi");
            StageFeature feature = feature();
            frame.add(feature.component());
            feature.show(group.id());
            frame.setPreferredSize(new Dimension(1100, 760));
            frame.pack();
            return frame;
        });
        Wait.until("the stages", () -> exists("stage.criterion.1"));
    }

    @AfterEach
    void close() {
        background.close();
        database.close();
    }

    @Test
    void aGroupGoesOnWithReasonsForWhatItSkipsAndLeavesOpen() {
        window.checkBox("stage.criterion.2").click();
        DialogFixture met = window.dialog("criterionMet.title");
        met.textBox("criterionMet.evidence").setText("Daftar anggota");
        met.button("criterionMet.save").click();
        Wait.until("one is met", () -> criteria.met(group.id()).size() == 1);
        Wait.until(
                "it is said", () -> window.label("stage.criteriaState").text().startsWith("1 dari 4"));

        window.button("stage.change").click();
        DialogFixture form = window.dialog("stage.change");
        form.comboBox("stage.to").selectItem("Perencanaan");
        form.textBox("stage.reason").setText("Kelompok sudah lama berjalan");
        form.button("stage.save").click();
        Wait.until("it is refused", () -> isShown(form, "stage.skipReason.problem"));
        assertThat(stages.ofGroup(group.id())).hasSize(1);

        form.textBox("stage.skipReason").setText("Asesmen dikerjakan dinas");
        form.textBox("stage.openReason").setText("Disusulkan bulan ini");
        form.button("stage.save").click();
        Wait.until("it is saved", () -> stages.ofGroup(group.id()).size() == 2);

        StageChange change = stages.ofGroup(group.id()).get(0);
        assertThat(change.skipped()).containsExactly(Stage.ASSESSMENT);
        assertThat(change.openCriteria().lines()).hasSize(3);
        assertThat(new GroupStore(database).byId(group.id()).orElseThrow().stage())
                .isEqualTo(Stage.PLANNING);
    }

    private StageFeature feature() {
        var events = new Events();
        Failures failures = e -> {
            throw new AssertionError(e);
        };
        var history = new History(new Journal(database), background, events, failures);
        var desk = new FormDesk(
                background,
                history,
                new DraftStore(database),
                new SavedFilterStore(database),
                failures,
                new SwingDelay());
        return new StageFeature(
                stages,
                criteria,
                new ExitPlanStore(database),
                new GroupStore(database),
                desk,
                events,
                Clock.systemDefaultZone());
    }

    private boolean exists(String name) {
        return !List.copyOf(gui.robot().finder().findAll(component -> Objects.equals(component.getName(), name)))
                .isEmpty();
    }

    private static boolean isShown(DialogFixture form, String label) {
        return Boolean.TRUE.equals(
                GuiActionRunner.execute(() -> form.label(label).target().isShowing()));
    }
}
