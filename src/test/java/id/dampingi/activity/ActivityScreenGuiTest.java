package id.dampingi.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.approach.Approach;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.SwingBackground;
import id.dampingi.kit.ui.Theme;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.Dimension;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.time.Clock;
import java.time.LocalDate;
import javax.swing.JComponent;
import javax.swing.JFrame;
import org.assertj.swing.core.KeyPressInfo;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("gui")
class ActivityScreenGuiTest {
    private static final LocalDate TODAY = LocalDate.now();

    @RegisterExtension
    final Gui gui = new Gui();

    private final SwingBackground background = new SwingBackground();
    private final ActivitySample sample = new ActivitySample(background);
    private final Activity visit = sample.save(sample.weavers, TODAY, "Kunjungan rumah", ActivityState.PLANNED);

    @AfterEach
    void close() {
        background.close();
        sample.close();
    }

    @Test
    void anActivityIsWrittenDownWithTheKeyboardAlone() {
        FrameFixture window = open();
        press(window, KeyEvent.VK_N);
        DialogFixture form = form("activity.new");

        form.textBox("activity.title").requireFocused();
        type("Rapat anggota");
        press(form, KeyEvent.VK_ENTER);
        gui.problem("activity.group").requireText("Wajib diisi");
        form.comboBox("activity.group").requireFocused();
        type("T");
        tab(form, 6);
        type("E");
        form.checkBox("activity.approaches.ECONOMIC").requireSelected();
        tab(form, 6);
        form.textBox("activity.men").requireFocused();
        tab(form, 1);
        type("14");
        press(form, KeyEvent.VK_ENTER);

        Wait.until(
                "both activities are there",
                () -> window.table("activity.table").rowCount() == 2);
        Activity saved = sample.lists.rows(ActivityFilter.between(TODAY, TODAY), 10).stream()
                .filter(row -> row.title().equals("Rapat anggota"))
                .findFirst()
                .flatMap(row -> sample.store.byId(row.id()))
                .orElseThrow();
        assertThat(saved.women()).isEqualTo(14);
        assertThat(saved.approaches()).containsExactly(Approach.ECONOMIC);
        gui.waitForFocus(window.target());
        window.table("activity.table").requireSelectedRows(rowOf(window, "Rapat anggota"));
    }

    @Test
    void whatIsWrongIsSaidInWordsAndTheReasonIsAskedOnlyWhenCancelled() {
        FrameFixture window = open();
        window.table("activity.table").selectRows(0);
        window.table("activity.table").pressAndReleaseKeys(KeyEvent.VK_ENTER);
        DialogFixture form = form("activity.editTitle");
        Wait.until(
                "the form is filled",
                () -> form.textBox("activity.title").text().equals("Kunjungan rumah"));
        assertThat(isShowing(form, "activity.reason")).isFalse();

        form.comboBox("activity.state").selectItem("Dibatalkan");
        Wait.until("the reason is asked", () -> isShowing(form, "activity.reason"));
        form.button("activity.save").click();
        gui.problem("activity.reason").requireText("Tuliskan mengapa kegiatan ini dibatalkan");

        form.comboBox("activity.state").selectItem("Terlaksana");
        form.label("activity.women.note").requireVisible();
        form.textBox("activity.date").setText(Parse.text(TODAY.plusDays(1)));
        gui.problem("activity.date").requireText("Kegiatan yang terlaksana tidak mungkin bertanggal sesudah hari ini");
        form.textBox("activity.date").setText(Parse.text(TODAY));
        form.button("activity.save").click();

        Wait.until(
                "it is done", () -> sample.store.byId(visit.id()).orElseThrow().state() == ActivityState.DONE);
    }

    @Test
    void aPlannedActivityIsMarkedDuplicatedAndDeletedByKeys() {
        FrameFixture window = open();
        window.table("activity.table").selectRows(0);
        press(window, KeyEvent.VK_M);
        Wait.until(
                "it is done", () -> sample.store.byId(visit.id()).orElseThrow().state() == ActivityState.DONE);
        Wait.until("it cannot be done twice", () -> !isEnabled(window, "activity.done"));

        press(window, KeyEvent.VK_D);
        DialogFixture form = form("activity.new");
        form.button("activity.save").click();
        Wait.until("the copy is there", () -> window.table("activity.table").rowCount() == 2);
        gui.waitForFocus(window.target());

        window.table("activity.table").selectRows(0, 1);
        window.table("activity.table").pressAndReleaseKeys(KeyEvent.VK_DELETE);
        Wait.until(
                "both are gone",
                () -> sample.lists.rows(ActivityFilter.between(TODAY, TODAY), 9).size() == 0);

        GuiActionRunner.execute(sample.history::undo);
        Wait.until(
                "both are back",
                () -> sample.lists.rows(ActivityFilter.between(TODAY, TODAY), 9).size() == 2);
    }

    private FrameFixture open() {
        FrameFixture window = gui.show(() -> {
            Theme.install(Look.LIGHT);
            Words.speak(Words.INDONESIAN);
            var feature = new ActivityFeature(
                    sample.store,
                    sample.lists,
                    sample.groups,
                    sample.facilitators,
                    sample.events,
                    sample.desk,
                    Clock.systemDefaultZone());
            var frame = new JFrame("Dampingi");
            frame.add(feature.component());
            frame.setPreferredSize(new Dimension(1180, 760));
            feature.shown();
            return frame;
        });
        Wait.until("the list is there", () -> window.table("activity.table").rowCount() == 1);
        return window;
    }

    private DialogFixture form(String name) {
        return WindowFinder.findDialog(name).withTimeout(20_000).using(gui.robot());
    }

    private void type(String text) {
        gui.robot().enterText(text);
    }

    private void tab(DialogFixture form, int times) {
        for (int i = 0; i < times; i++) {
            gui.robot().pressAndReleaseKeys(KeyEvent.VK_TAB);
        }
        form.robot().waitForIdle();
    }

    private static void press(FrameFixture window, int key) {
        window.pressAndReleaseKey(KeyPressInfo.keyCode(key).modifiers(InputEvent.CTRL_MASK));
    }

    private static void press(DialogFixture form, int key) {
        form.pressAndReleaseKey(KeyPressInfo.keyCode(key).modifiers(InputEvent.CTRL_MASK));
    }

    private static boolean isShowing(DialogFixture form, String field) {
        return GuiActionRunner.execute(() ->
                form.robot().finder().findByName(form.target(), field, false).isShowing());
    }

    private static boolean isEnabled(FrameFixture window, String button) {
        return GuiActionRunner.execute(() -> window.robot()
                .finder()
                .findByName(window.target(), button, JComponent.class, false)
                .isEnabled());
    }

    private static int rowOf(FrameFixture window, String title) {
        String[][] rows = window.table("activity.table").contents();
        for (int row = 0; row < rows.length; row++) {
            if (rows[row][2].equals(title)) {
                return row;
            }
        }
        throw new AssertionError("no row " + title);
    }
}
