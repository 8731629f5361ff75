package id.dampingi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.Theme;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import javax.swing.JList;
import org.assertj.swing.data.TableCell;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.fixture.JTableFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl+K from anywhere to a record or a command, with the keyboard alone. */
@Tag("gui")
class FindJourneyGuiTest {
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
        GuiActionRunner.execute(() -> Theme.change(Look.LIGHT));
        program.close();
    }

    @Test
    void fromAnywhereToAnyRecordAndBackToWhatWasOpenedLast() {
        find("bwi-01", "Kelompok Tani Sumber Rejeki");
        press(KeyEvent.VK_ENTER);
        Wait.until(
                "the group's page is shown",
                () -> window.label("group.page.title").text().equals("Kelompok Tani Sumber Rejeki"));

        find("siti wahy", "Siti Wahyuni");
        press(KeyEvent.VK_ENTER);
        Wait.until("she is selected", () -> selected("member.table").equals("Siti Wahyuni"));

        find("pertemuan rutin", "Pertemuan rutin");
        press(KeyEvent.VK_DOWN);
        press(KeyEvent.VK_ENTER);
        DialogFixture form = window.dialog("activity.editTitle");
        press(KeyEvent.VK_ESCAPE);
        form.requireNotVisible();
        gui.waitForFocus(window.target());

        DialogFixture found = open();
        Wait.until("what was opened last is offered", () -> line(found, 1).startsWith("Pertemuan rutin"));
        assertThat(line(found, 2)).startsWith("Kelompok Tani Sumber Rejeki");
        press(KeyEvent.VK_ESCAPE);
        found.requireNotVisible();
        gui.waitForFocus(window.target());
    }

    @Test
    void commandsAreDoneAndSignsAreAnsweredInWords() {
        find("ganti tema", "Ganti tema");
        press(KeyEvent.VK_ENTER);
        Wait.until("it is dark", () -> GuiActionRunner.execute(Theme::isDark));
        gui.waitForFocus(window.target());

        window.button("navigation.find").click();
        DialogFixture found = window.dialog("find");
        gui.waitForFocus(found.target());
        type("*");
        Wait.until("it is said in words", () -> found.label("find.note").text().contains("huruf dan angka"));
        press(KeyEvent.VK_ENTER);
        found.requireVisible();
        press(KeyEvent.VK_ESCAPE);
        gui.waitForFocus(window.target());

        find("indikator baru", "Indikator baru");
        press(KeyEvent.VK_ENTER);
        window.dialog("indicator.new").requireVisible();
        press(KeyEvent.VK_ESCAPE);
        gui.waitForFocus(window.target());
    }

    @Test
    void overAFormWithoutLosingWhatIsTypedInIt() {
        DialogFixture form = newActivity();
        form.textBox("activity.title").focus().enterText("Panen raya");
        DialogFixture found = open();
        press(KeyEvent.VK_ESCAPE);
        found.requireNotVisible();
        gui.waitForFocus(form.target());
        form.textBox("activity.title").requireText("Panen raya").requireFocused();

        find("bwi-01", "Kelompok Tani Sumber Rejeki");
        press(KeyEvent.VK_ENTER);
        Wait.until(
                "the group's page is shown",
                () -> window.label("group.page.title").text().equals("Kelompok Tani Sumber Rejeki"));
        form.requireNotVisible();
        assertThat(window.label("toast.text").text()).contains("disimpan sementara");
        gui.waitForFocus(window.target());

        form = newActivity();
        DialogFixture again = form;
        Wait.until(
                "what was typed is back",
                () -> again.textBox("activity.title").text().equals("Panen raya"));
        form.button("form.cancel").click();
        gui.waitForFocus(window.target());
    }

    @Test
    void overDialogsOnDialogsButNotOverAQuestion() {
        find("siti wahy", "Siti Wahyuni");
        press(KeyEvent.VK_ENTER);
        Wait.until("she is selected", () -> selected("member.table").equals("Siti Wahyuni"));
        window.button("member.edit").click();
        DialogFixture form = window.dialog("member.edit");
        gui.waitForFocus(form.target());
        form.button("records.history").click();
        DialogFixture history = window.dialog("history.dialog");
        gui.waitForFocus(history.target());
        find("bwi-01", "Kelompok Tani Sumber Rejeki");
        press(KeyEvent.VK_ENTER);
        Wait.until(
                "both have closed",
                () -> !form.target().isShowing() && !history.target().isShowing());
        gui.waitForFocus(window.target());

        window.button("group.back").click();
        int all = window.table("group.table").rowCount();
        window.textBox("group.search").enterText("tani");
        Wait.until("fewer groups", () -> window.table("group.table").rowCount() < all);
        window.button("group.filters").click();
        gui.popup("group.filters.menu").menuItem("filter.save").click();
        DialogFixture question = window.dialog("filter.save");
        gui.waitForFocus(question.target());
        question.textBox("filter.name").enterText("Tani");
        pressFind();
        gui.robot().waitForIdle();
        question.requireVisible();
        assertThat(question.target().isFocused()).isTrue();
        press(KeyEvent.VK_ENTER);
        question.requireNotVisible();
        gui.waitForFocus(window.target());
    }

    private DialogFixture newActivity() {
        find("kegiatan baru", "Kegiatan baru");
        press(KeyEvent.VK_ENTER);
        DialogFixture form = window.dialog("activity.new");
        gui.waitForFocus(form.target());
        return form;
    }

    private DialogFixture open() {
        pressFind();
        DialogFixture found = window.dialog("find");
        gui.waitForFocus(found.target());
        return found;
    }

    private void pressFind() {
        gui.robot().pressKey(KeyEvent.VK_CONTROL);
        press(KeyEvent.VK_K);
        gui.robot().releaseKey(KeyEvent.VK_CONTROL);
    }

    private void find(String typed, String first) {
        DialogFixture found = open();
        type(typed);
        Wait.until(first + " is found", () -> line(found, 1).startsWith(first));
    }

    private static String line(DialogFixture found, int line) {
        JList<?> list = found.list("find.list").target();
        return GuiActionRunner.execute(() -> list.getModel().getSize() > line ? words(list, line) : "");
    }

    /** As it is read to those who do not see it. */
    private static <T> String words(JList<T> list, int line) {
        return list.getCellRenderer()
                .getListCellRendererComponent(list, list.getModel().getElementAt(line), line, false, false)
                .getAccessibleContext()
                .getAccessibleName();
    }

    private String selected(String table) {
        JTableFixture rows = window.table(table);
        int row = GuiActionRunner.execute(() -> rows.target().getSelectedRow());
        return row < 0 ? "" : rows.cell(TableCell.row(row).column(0)).value();
    }

    private void type(String text) {
        gui.robot().enterText(text);
    }

    private void press(int key) {
        gui.robot().pressAndReleaseKeys(key);
    }
}
