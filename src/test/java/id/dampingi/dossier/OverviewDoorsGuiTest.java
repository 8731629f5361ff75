package id.dampingi.dossier;

import id.dampingi.OpenProgram;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.plan.PlanState;
import id.dampingi.plan.PlanStore;
import id.dampingi.problem.ProblemStore;
import id.dampingi.stage.StageCriterionStore;
import id.dampingi.stage.StarterCriteria;
import id.dampingi.support.Make;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A click on a line of a group's overview leads to what the line tells of. */
@Tag("gui")
class OverviewDoorsGuiTest {
    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    private final LocalDate today = LocalDate.now();
    private final Group group = Make.group("K-001", "Melati");
    private OpenProgram program;
    private FrameFixture window;

    @BeforeEach
    void open() {
        program = new OpenProgram(gui, folder, Clock.systemDefaultZone(), this::fill);
        window = program.window();
        program.onlyGroup("group.tabOverview");
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void eachLineLeadsToWhatItTells() {
        program.firstOf("overview.planned");
        closed("activity.editTitle", "activity.title", "Rapat bulan depan");
        program.firstOf("overview.lastVisit");
        closed("activity.editTitle", "activity.title", "Kunjungan pertama");
        program.firstOf("overview.plans");
        closed("plan.editTitle", "plan.plan", "Survei sumber air");

        program.firstOf("overview.stage");
        Wait.until("the stages", () -> program.shows("stage.change"));
        window.toggleButton("group.tabStage").requireSelected();
        program.part("group.tabOverview");

        program.firstOf("overview.waiting");
        Wait.until("where members are added", () -> program.shows("member.empty"));
        window.toggleButton("group.tabMembers").requireSelected();
        program.part("group.tabOverview");

        program.firstOf("overview.problems");
        Wait.until("the way of the problem", () -> program.shows("problem.statement.fact"));
        window.label("problem.statement.fact").requireText("Air keruh");
        window.button("problem.back").click();
        Wait.until("the group again", () -> program.shows("overview.problems.list"));
    }

    private void closed(String dialog, String field, String text) {
        DialogFixture form = program.dialog(dialog);
        form.textBox(field).requireText(text);
        form.button("form.cancel").click();
        program.backInWindow();
    }

    private void fill(Database database) {
        new GroupStore(database).save(group);
        database.change("change.sample", changing -> StageCriterionStore.saveAll(changing, StarterCriteria.all()));
        new ActivityStore(database)
                .save(Make.activity(group, today.minusDays(9), "Kunjungan pertama", ActivityState.DONE));
        new ActivityStore(database)
                .save(Make.activity(group, today.plusDays(9), "Rapat bulan depan", ActivityState.PLANNED));
        new PlanStore(database)
                .save(Make.plan(group, today.minusDays(20), "Survei sumber air", today.plusDays(3), PlanState.STARTED));
        new ProblemStore(database).save(Make.problem(group, today.minusDays(5), "Air keruh"));
    }
}
