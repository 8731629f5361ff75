package id.dampingi.dossier;

import id.dampingi.OpenProgram;
import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Principles;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.plan.PlanItem;
import id.dampingi.plan.PlanState;
import id.dampingi.plan.PlanStore;
import id.dampingi.problem.Problem;
import id.dampingi.problem.ProblemStore;
import id.dampingi.stage.StageCriterionStore;
import id.dampingi.stage.StarterCriteria;
import id.dampingi.support.Make;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.swing.finder.WindowFinder;
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
        click("overview.planned");
        closed("activity.editTitle", "activity.title", "Rapat bulan depan");
        click("overview.lastVisit");
        closed("activity.editTitle", "activity.title", "Kunjungan pertama");
        click("overview.plans");
        closed("plan.editTitle", "plan.plan", "Survei sumber air");

        click("overview.stage");
        Wait.until("the stages", () -> program.shows("stage.change"));
        window.toggleButton("group.tabStage").requireSelected();
        program.part("group.tabOverview");

        click("overview.waiting");
        Wait.until("where members are added", () -> program.shows("member.empty"));
        window.toggleButton("group.tabMembers").requireSelected();
        program.part("group.tabOverview");

        click("overview.problems");
        Wait.until("the way of the problem", () -> program.shows("problem.statement.fact"));
        window.label("problem.statement.fact").requireText("Air keruh");
        window.button("problem.back").click();
        Wait.until("the group again", () -> program.shows("overview.problems.list"));
    }

    private void click(String card) {
        Wait.until(card, () -> program.shows(card + ".list"));
        window.list(card + ".list").item(0).click();
        gui.robot().waitForIdle();
    }

    private void closed(String dialog, String field, String text) {
        DialogFixture form = WindowFinder.findDialog(dialog).withTimeout(10_000).using(gui.robot());
        form.textBox(field).requireText(text);
        form.button("form.cancel").click();
        program.backInWindow();
    }

    private void fill(Database database) {
        new GroupStore(database).save(group);
        database.change("change.sample", changing -> StageCriterionStore.saveAll(changing, StarterCriteria.all()));
        new ActivityStore(database).save(activity("Kunjungan pertama", today.minusDays(9), ActivityState.DONE));
        new ActivityStore(database).save(activity("Rapat bulan depan", today.plusDays(9), ActivityState.PLANNED));
        new PlanStore(database)
                .save(new PlanItem(
                        Ids.next(),
                        group.id(),
                        today.minusDays(20),
                        null,
                        null,
                        "",
                        "Survei sumber air",
                        "",
                        "Bu Ani",
                        today.plusDays(3),
                        "",
                        null,
                        "",
                        PlanState.STARTED,
                        null,
                        "",
                        Principles.UNSAID));
        new ProblemStore(database)
                .save(new Problem(
                        Ids.next(),
                        group.id(),
                        today.minusDays(5),
                        "Air keruh",
                        Approach.SOCIAL,
                        "",
                        "",
                        null,
                        null,
                        null,
                        null,
                        ""));
    }

    private Activity activity(String title, LocalDate date, ActivityState state) {
        return new Activity(
                Ids.next(),
                group.id(),
                date,
                null,
                null,
                "Balai desa",
                title,
                Approach.SOCIAL,
                Set.of(Approach.SOCIAL),
                null,
                state == ActivityState.DONE ? 4 : 0,
                0,
                "",
                "",
                state,
                "");
    }
}
