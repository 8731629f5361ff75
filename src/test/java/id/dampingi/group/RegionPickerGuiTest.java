package id.dampingi.group;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.DraftStore;
import id.dampingi.kit.db.Journal;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.SavedFilterStore;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.SwingBackground;
import id.dampingi.kit.ui.SwingDelay;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.undo.History;
import id.dampingi.region.Region;
import id.dampingi.support.TestData;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.event.KeyEvent;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.SwingUtilities;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("gui")
class RegionPickerGuiTest {
    @RegisterExtension
    final Gui gui = new Gui();

    private final Database database = TestData.inMemory();
    private final SwingBackground background = new SwingBackground();
    private final GroupStore groups = new GroupStore(database);
    private DialogFixture form;

    @BeforeEach
    void openForm() {
        Words.speak(Words.INDONESIAN);
        var events = new Events();
        var history = new History(new Journal(database), background, events, RegionPickerGuiTest::fail);
        var desk = new FormDesk(
                background,
                history,
                new DraftStore(database),
                new SavedFilterStore(database),
                RegionPickerGuiTest::fail,
                new SwingDelay());
        FrameFixture window = gui.show(() -> {
            Theme.install(Look.LIGHT);
            var frame = new JFrame("Dampingi");
            var door = new GroupFormFeature(groups, new FacilitatorStore(database), desk, events);
            var open = new JButton("Baru");
            open.setName("open");
            open.addActionListener(e -> door.openNew(frame, saved -> {}));
            frame.add(open);
            frame.pack();
            return frame;
        });
        window.button("open").click();
        form = window.dialog("group.new");
        form.textBox("group.name").setText("Tani Makmur");
        form.textBox("group.village").focus();
        Wait.until(
                "the field has the focus",
                () -> form.textBox("group.village").target().isFocusOwner());
    }

    @AfterEach
    void close() throws InterruptedException {
        var ended = new CountDownLatch(1);
        background.run(() -> true, done -> ended.countDown(), failed -> ended.countDown());
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
        background.close();
        database.close();
    }

    @Test
    void aFewLettersAndEnterFillThePlace() {
        gui.robot().enterText("kup oel");
        Wait.until("places are listed", () -> chosen().isPresent());
        while (!chosen().orElseThrow().village().equals("Oelnasi")) {
            Region before = chosen().orElseThrow();
            press(KeyEvent.VK_DOWN);
            Wait.until("the next place", () -> !chosen().orElseThrow().equals(before));
        }
        press(KeyEvent.VK_ENTER);
        Wait.until("it is filled in", () -> text("group.region").equals("53.01.08.2006"));

        assertThat(text("group.village")).isEqualTo("Oelnasi");
        assertThat(text("group.district")).isEqualTo("Kupang Tengah");
        assertThat(text("group.regency")).isEqualTo("Kabupaten Kupang");
        assertThat(chosen()).as("the list is closed").isEmpty();
        form.button("group.save").click();
        Wait.until("it is saved", () -> !groups.all().isEmpty());
        assertThat(groups.all().get(0).region().code()).isEqualTo("53.01.08.2006");
    }

    @Test
    void escapeClosesTheListAndWhatWasTypedStays() {
        gui.robot().enterText("oelnasi");
        Wait.until("places are listed", () -> chosen().isPresent());
        press(KeyEvent.VK_ESCAPE);
        Wait.until("the list is closed", () -> chosen().isEmpty());
        form.requireVisible();
        assertThat(text("group.village")).isEqualTo("oelnasi");

        gui.robot().enterText(" lama");
        press(KeyEvent.VK_TAB);
        Wait.until(
                "the next field", () -> !form.textBox("group.village").target().isFocusOwner());
        form.button("group.save").click();
        Wait.until("it is saved", () -> !groups.all().isEmpty());
        assertThat(groups.all().get(0).region()).isEqualTo(Region.named("oelnasi lama", "", ""));
    }

    @Test
    void typingAnotherNameTakesTheCodeAway() {
        gui.robot().enterText("oelnasi kup");
        Wait.until("places are listed", () -> chosen().isPresent());
        press(KeyEvent.VK_ENTER);
        Wait.until("it is filled in", () -> text("group.region").equals("53.01.08.2006"));

        press(KeyEvent.VK_END);
        gui.robot().enterText(" baru");
        Wait.until("the code is gone", () -> text("group.region").isEmpty());
        assertThat(text("group.district")).isEqualTo("Kupang Tengah");
    }

    private Optional<Region> chosen() {
        return GuiActionRunner.execute(() -> gui
                .robot()
                .finder()
                .findAll(component -> component instanceof JList<?> list
                        && "group.village.list".equals(list.getName())
                        && list.isShowing())
                .stream()
                .map(list -> (Region) ((JList<?>) list).getSelectedValue())
                .findFirst());
    }

    private void press(int key) {
        gui.robot().pressAndReleaseKey(key);
    }

    private String text(String name) {
        return form.textBox(name).text();
    }

    private static void fail(Exception e) {
        SwingUtilities.invokeLater(() -> {
            throw new AssertionError("work failed", e);
        });
    }
}
