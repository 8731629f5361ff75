package id.dampingi.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.OpenProgram;
import id.dampingi.access.AccessStore;
import id.dampingi.aspiration.AspirationStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.plan.PlanState;
import id.dampingi.plan.PlanStore;
import id.dampingi.problem.ProblemStore;
import id.dampingi.support.Make;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.JTable;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What waits too long is named on the first screen, and a click leads to where something can be done. */
@Tag("gui")
class HomeDoorsGuiTest {
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
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void aClickLeadsToWhatWaits() {
        click("home.accessWaiting");
        Wait.until("the requests of the group", () -> program.shows("access.table"));
        window.label("group.page.title").requireText("Melati");
        assertThat(row("access.table", 0)).contains("KTP untuk lima warga");

        click("home.noNews");
        Wait.until("the aspirations of the group", () -> program.shows("aspiration.table"));
        assertThat(row("aspiration.table", 0)).contains("Jalan usaha tani");

        click("home.latePlan");
        Wait.until("the plan is chosen", () -> program.shows("plan.table") && planIsChosen());

        click("home.undecided");
        Wait.until("the way of the problem", () -> program.shows("problem.page.title"));
        window.label("problem.statement.fact").requireText("Air keruh");
    }

    private boolean planIsChosen() {
        int selected = GuiActionRunner.execute(
                () -> window.table("plan.table").target().getSelectedRow());
        return selected >= 0 && row("plan.table", selected).contains("Survei sumber air");
    }

    /** What the cells of a row show. */
    private String row(String name, int row) {
        JTable table = window.table(name).target();
        return GuiActionRunner.execute(() -> IntStream.range(0, table.getColumnCount())
                .mapToObj(column -> String.valueOf(table.getValueAt(row, column)))
                .collect(Collectors.joining("|")));
    }

    private void click(String card) {
        program.screen("home.screen");
        program.firstOf(card);
    }

    private void fill(Database database) {
        new GroupStore(database).save(group);
        new AccessStore(database).save(Make.request(group, today.minusDays(40), "KTP untuk lima warga"));
        new AspirationStore(database).save(Make.aspiration(group, today.minusDays(70), "Jalan usaha tani"));
        new PlanStore(database)
                .save(Make.plan(
                        group, today.minusDays(20), "Survei sumber air", today.minusDays(3), PlanState.STARTED));
        new ProblemStore(database).save(Make.problem(group, today.minusDays(45), "Air keruh"));
    }
}
