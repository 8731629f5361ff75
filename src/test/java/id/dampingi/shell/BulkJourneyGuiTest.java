package id.dampingi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.fixture.JPopupMenuFixture;
import org.assertj.swing.fixture.JTableFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A filter is saved and chosen again, and what it finds is changed at once and back. */
@Tag("gui")
class BulkJourneyGuiTest {
    private static final int STATE = 1;

    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    private StartedProgram program;
    private FrameFixture window;

    @BeforeEach
    void openSample() {
        program = new StartedProgram(gui, folder);
        window = program.window();
        program.openSample();
    }

    @AfterEach
    void quit() {
        program.close();
    }

    @Test
    void aFilterIsSavedAndWhatItFindsIsChangedAtOnceAndBack() {
        window.toggleButton("navigation.activity.screen").click();
        Wait.until("activities are shown", () -> rows() > 3);
        window.comboBox("activity.period.filter").selectItem("Semua waktu");
        window.comboBox("activity.state.filter").selectItem("Direncanakan");
        Wait.until("only planned ones are shown", this::onlyPlanned);
        int planned = rows();
        filters().menuItem("filter.save").click();
        DialogFixture naming = window.dialog("filter.save");
        naming.textBox("filter.name").enterText("Semua rencana");
        naming.button("filter.save.yes").click();
        Wait.until("it is saved", () -> window.button("activity.filters").text().equals("Semua rencana"));
        gui.waitForFocus(window.target());

        window.comboBox("activity.state.filter").selectItem("Terlaksana");
        Wait.until("others are shown", () -> !onlyPlanned());
        window.button("activity.filters").requireText("Filter");
        filters().menuItem("filter.Semua rencana").click();
        Wait.until("the planned ones are shown again", () -> onlyPlanned() && rows() == planned);

        GuiActionRunner.execute(() -> window.table("activity.table").target().selectAll());
        window.button("bulk.change").click();
        DialogFixture bulk = window.dialog("bulk.change");
        bulk.button("bulk.apply").requireDisabled();
        bulk.comboBox("activity.state").selectItem("Dibatalkan");
        gui.problem("activity.reason").requireVisible();
        bulk.button("bulk.apply").requireDisabled();
        bulk.textBox("activity.reason").enterText("Banjir");
        Wait.until("all can be changed", () -> bulk.label("bulk.summary").text().startsWith(planned + " akan berubah"));
        bulk.table("bulk.table").requireRowCount(planned);
        gui.robot().pressAndReleaseKeys(KeyEvent.VK_ESCAPE);
        bulk.requireNotVisible();
        gui.waitForFocus(window.target());
        assertThat(onlyPlanned()).isTrue();

        window.button("bulk.change").click();
        DialogFixture again = window.dialog("bulk.change");
        again.textBox("activity.reason").requireText("Banjir");
        again.button("bulk.apply").requireText("Ubah " + planned + " catatan").click();
        gui.waitForFocus(window.target());
        Wait.until(
                "none is planned any more", () -> window.button("list.showAll").isEnabled());
        window.button("status.undo").click();
        Wait.until("all are planned again", () -> rows() == planned);
    }

    private JPopupMenuFixture filters() {
        window.button("activity.filters").click();
        return gui.popup("activity.filters.menu");
    }

    private int rows() {
        return GuiActionRunner.execute(() -> {
            var table = window.table("activity.table").target();
            return table.isShowing() ? table.getRowCount() : 0;
        });
    }

    private boolean onlyPlanned() {
        JTableFixture table = window.table("activity.table");
        return GuiActionRunner.execute(() -> {
            for (int row = 0; row < table.target().getRowCount(); row++) {
                if (!table.target().getValueAt(row, STATE).toString().contains("Direncanakan")) {
                    return false;
                }
            }
            return table.target().getRowCount() > 0;
        });
    }
}
