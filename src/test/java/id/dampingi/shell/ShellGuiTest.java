package id.dampingi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.ui.Theme;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.Component;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@Tag("gui")
class ShellGuiTest {
    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    private StartedProgram program;
    private FrameFixture window;

    @BeforeEach
    void start() {
        program = new StartedProgram(gui, folder);
        window = program.window();
    }

    @AfterEach
    void quit() {
        program.close();
    }

    @Test
    void aNewOfficeIsAskedForWhatItNeedsAndThenOpened() {
        window.button("start.newOffice").click();
        DialogFixture dialog = window.dialog("start.newOffice");
        dialog.button("start.create").click();
        gui.problem("office.name").requireText("Wajib diisi");
        dialog.textBox("office.name").requireFocused().enterText("Yayasan Mekar Sari");
        dialog.textBox("office.file")
                .requireText(folder.resolve("data/yayasan-mekar-sari.dampingi").toString());
        dialog.textBox("office.place").enterText("Jember");
        dialog.button("start.create").click();

        settings();
        window.textBox("office.name").requireText("Yayasan Mekar Sari");
        assertThat(folder.resolve("data/yayasan-mekar-sari.dampingi")).exists();
        assertThat(program.preferences().recent()).containsExactly(folder.resolve("data/yayasan-mekar-sari.dampingi"));
    }

    @Test
    void anOfficeCanBeMadeAndChangedWithTheKeyboardAlone() {
        Wait.until("the first way has the focus", () -> focused("start.newOffice"));
        press(KeyEvent.VK_SPACE);
        DialogFixture dialog = window.dialog("start.newOffice");
        dialog.textBox("office.name").requireFocused();
        type("Yayasan Air");
        tabTo(dialog, "office.place");
        type("Jember");
        Wait.until("towns are offered", () -> isShown("office.place.list"));
        press(KeyEvent.VK_ENTER);
        Wait.until("one is taken", () -> !isShown("office.place.list"));
        press(KeyEvent.VK_ENTER);

        program.isOpen();
        gui.waitForFocus(window.target());
        int last = program.main().frame().getJMenuBar().getMenu(2).getItemCount();
        pressWithControl(KeyEvent.VK_0 + last);
        Wait.until(
                "the settings are shown",
                () -> program.main().frame().getTitle().startsWith("Pengaturan"));
        Wait.until("the office is shown", () -> officeName().equals("Yayasan Air"));
        Wait.until("a field has the focus", () -> window.target().getFocusOwner() != null);
        tabTo(window.target(), "office.name");
        type(" Bersih");
        pressWithControl(KeyEvent.VK_S);
        Wait.until("it is saved", () -> status().contains("simpan data lembaga"));
        // In a field the keys take back what was typed in it.
        tabTo(window.target(), "settings.tabs");
        pressWithControl(KeyEvent.VK_Z);
        Wait.until("it is undone", () -> officeName().equals("Yayasan Air"));
    }

    @Test
    void everyStepIsUndoneAndDoneAgain() {
        program.openSample();
        settings();
        String before = officeName();
        window.textBox("office.name").deleteText().enterText("Yayasan Lain");
        window.button("office.save").click();
        Wait.until("it is saved", () -> status().contains("simpan data lembaga"));
        window.menuItemWithPath("Sunting", "Urungkan: simpan data lembaga").click();
        Wait.until("it is undone", () -> officeName().equals(before));
        window.menuItemWithPath("Sunting", "Ulangi: simpan data lembaga").click();
        Wait.until("it is done again", () -> officeName().equals("Yayasan Lain"));
    }

    @Test
    void aDeletedFacilitatorComesBackWithTheLinkInTheMessage() {
        program.openSample();
        settings();
        window.tabbedPane("settings.tabs").selectTab("Pendamping");
        Wait.until("they are listed", () -> window.table("facilitator.table").rowCount() == 4);
        window.table("facilitator.table").selectRows(0);
        window.button("facilitator.delete").click();
        Wait.until("one is gone", () -> window.table("facilitator.table").rowCount() == 3);
        window.button("menu.undo").click();
        Wait.until("it is back", () -> window.table("facilitator.table").rowCount() == 4);
    }

    @Test
    void anotherLanguageIsSpokenAtTheSamePlaceAndWhatIsTypedStays() {
        program.openSample();
        settings();
        window.textBox("office.name").deleteText().enterText("Yayasan setengah");
        window.tabbedPane("settings.tabs").selectTab("Tampilan");
        window.radioButton("settings.language.en").click();

        Wait.until(
                "English is spoken",
                () -> window.label("settings.screen.title").text().equals("Settings"));
        window.tabbedPane("settings.tabs")
                .requireTabTitles(
                        "Office",
                        "Facilitators",
                        "Stage criteria",
                        "Materials",
                        "Attitude scales",
                        "Own fields",
                        "Agenda",
                        "Bin",
                        "Appearance",
                        "Data file");
        window.tabbedPane("settings.tabs").requireSelectedTab(org.assertj.swing.data.Index.atIndex(8));
        window.tabbedPane("settings.tabs").selectTab("Office");
        assertThat(officeName()).isEqualTo("Yayasan setengah");
        assertThat(program.preferences().language().getLanguage()).isEqualTo("en");
    }

    @Test
    void theStartScreenSpeaksBothLanguages() {
        window.toggleButton("language.en").click();
        Wait.until(
                "English is spoken", () -> window.button("start.sample").text().equals("Sample office"));
        window.toggleButton("language.id").click();
        Wait.until(
                "Indonesian is spoken",
                () -> window.button("start.sample").text().equals("Lembaga contoh"));
    }

    @Test
    void aFileThatIsNotOursIsRefusedInWordsAndNothingIsLost() throws Exception {
        program.openSample();
        Path other = Files.writeString(folder.resolve("catatan.dampingi"), "bukan data");
        GuiActionRunner.execute(() -> program.main().openFile(other));

        DialogFixture dialog = window.dialog("failure.title");
        assertThat(dialog.textBox("failure.what").text()).contains("catatan.dampingi");
        dialog.button("failure.close").click();
        gui.waitForFocus(window.target());
        window.label("status.file").requireText("contoh.dampingi");
    }

    @Test
    void theLookChangesAtOnce() {
        program.openSample();
        settings();
        window.tabbedPane("settings.tabs").selectTab("Tampilan");
        window.radioButton("look.dark").click();
        Wait.until("it is dark", () -> GuiActionRunner.execute(Theme::isDark));
        window.radioButton("look.light").click();
        Wait.until("it is light", () -> !GuiActionRunner.execute(Theme::isDark));
        assertThat(program.preferences().look()).isEqualTo("LIGHT");
    }

    private void settings() {
        program.isOpen();
        gui.waitForFocus(window.target());
        window.toggleButton("navigation.settings.screen").click();
        Wait.until("the office is shown", () -> !officeName().isEmpty());
    }

    private String officeName() {
        return window.textBox("office.name").target().getText();
    }

    private String status() {
        return window.label("status.message").text();
    }

    private void tabTo(DialogFixture dialog, String name) {
        tab(
                name,
                () -> dialog.target().getFocusOwner() != null
                        && name.equals(dialog.target().getFocusOwner().getName()));
    }

    private void tabTo(java.awt.Window in, String name) {
        tab(
                name,
                () -> in.getFocusOwner() != null
                        && name.equals(in.getFocusOwner().getName()));
    }

    private void tab(String name, java.util.function.BooleanSupplier there) {
        for (int i = 0; i < 60 && !GuiActionRunner.execute(there::getAsBoolean); i++) {
            press(KeyEvent.VK_TAB);
            gui.robot().waitForIdle();
        }
        assertThat(GuiActionRunner.execute(there::getAsBoolean)).as(name).isTrue();
    }

    private boolean focused(String name) {
        return GuiActionRunner.execute(() -> window.target().getFocusOwner() != null
                && name.equals(window.target().getFocusOwner().getName()));
    }

    private void type(String text) {
        gui.robot().enterText(text);
    }

    private boolean isShown(String name) {
        return GuiActionRunner.execute(() -> gui.robot().finder().findAll(c -> name.equals(c.getName())).stream()
                .anyMatch(Component::isShowing));
    }

    private void press(int key) {
        gui.robot().pressAndReleaseKeys(key);
    }

    private void pressWithControl(int key) {
        gui.robot().pressKey(KeyEvent.VK_CONTROL);
        gui.robot().pressAndReleaseKeys(key);
        gui.robot().releaseKey(KeyEvent.VK_CONTROL);
    }
}
