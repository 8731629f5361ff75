package id.dampingi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.OpenProgram;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.plan.PlanState;
import id.dampingi.plan.PlanStore;
import id.dampingi.support.Make;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A facilitator takes the week along on paper. */
@Tag("gui")
class AgendaJourneyGuiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    private final Facilitator hasan = new Facilitator(Ids.next(), "Hasan", "", "", true);
    private final Facilitator rina = new Facilitator(Ids.next(), "Rina", "", "", true);
    private OpenProgram program;
    private FrameFixture window;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        program = new OpenProgram(gui, folder, clock, empty -> {
            new FacilitatorStore(empty).save(hasan);
            new FacilitatorStore(empty).save(rina);
            var groups = new GroupStore(empty);
            var activities = new ActivityStore(empty);
            Group farmers = Make.group("KD-01", "Tani Makmur", hasan.id());
            Group weavers = Make.group("KD-02", "Tenun Lestari", rina.id());
            groups.save(farmers);
            groups.save(weavers);
            activities.save(Make.activity(farmers, TODAY.plusDays(1), "Rapat anggota", ActivityState.PLANNED));
            activities.save(Make.activity(weavers, TODAY.plusDays(2), "Latihan pewarnaan", ActivityState.PLANNED));
            new PlanStore(empty)
                    .save(Make.plan(
                            farmers, TODAY.minusDays(30), "Menghubungi dinas", TODAY.minusDays(3), PlanState.OPEN));
        });
        window = program.window();
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void theAgendaOfOneFacilitatorIsPrinted() throws IOException {
        Wait.until("what is next", () -> program.shows("home.wholeAgenda"));
        window.button("home.wholeAgenda").click();
        Wait.until("what is late", () -> window.list("agenda.late").contents().length > 0);
        Wait.until(
                "the facilitators",
                () -> window.comboBox("agenda.facilitator.filter").contents().length == 3);
        window.comboBox("agenda.facilitator.filter").selectItem("Hasan");
        window.toggleButton("agenda.week").click();
        program.settle();
        window.button("agenda.print").click();
        DialogFixture paper = program.dialog("paper.title");
        Wait.until("it can be saved", () -> paper.button("paper.save").isEnabled());
        paper.button("paper.save").click();

        assertThat(program.savedPdf(paper.fileChooser(), folder))
                .contains("Hasan", "Tani Makmur", "Rapat anggota", "Menghubungi dinas")
                .doesNotContain("Latihan pewarnaan", "Tenun Lestari");
        paper.button("paper.close").click();
        program.backInWindow();
    }
}
