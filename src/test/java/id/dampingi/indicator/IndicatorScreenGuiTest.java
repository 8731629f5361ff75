package id.dampingi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.approach.Approach;
import id.dampingi.feed.Feed;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.DraftStore;
import id.dampingi.kit.db.Journal;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.SavedFilterStore;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.task.Delay;
import id.dampingi.kit.task.Failures;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.SwingBackground;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.undo.History;
import id.dampingi.support.TestData;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.Dimension;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.time.Clock;
import java.util.List;
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
class IndicatorScreenGuiTest {
    @RegisterExtension
    final Gui gui = new Gui();

    private final SwingBackground background = new SwingBackground();
    private final Database database = TestData.inMemory();
    private final IndicatorStore store = new IndicatorStore(database);
    private final Events events = new Events();
    private final Failures failures = e -> {
        throw new AssertionError(e);
    };
    private final History history = new History(new Journal(database), background, events, failures);

    @AfterEach
    void close() {
        background.close();
        database.close();
    }

    @Test
    void anIndicatorIsMadeMovedRetiredAndDeletedByKeys() {
        store.saveAll(StarterIndicators.all());
        FrameFixture window = open();
        Wait.until("the list is there", () -> rows(window) == 10);

        press(window, KeyEvent.VK_N, InputEvent.CTRL_MASK);
        DialogFixture form = form("indicator.new");
        form.textBox("indicator.name").requireFocused();
        gui.robot().enterText("Doa bersama");
        form.pressAndReleaseKey(KeyPressInfo.keyCode(KeyEvent.VK_ENTER).modifiers(InputEvent.CTRL_MASK));
        gui.problem("indicator.unit").requireText("Wajib diisi");
        form.textBox("indicator.unit").requireFocused();
        gui.robot().enterText("kali");
        form.pressAndReleaseKey(KeyPressInfo.keyCode(KeyEvent.VK_ENTER).modifiers(InputEvent.CTRL_MASK));
        Wait.until("it is there", () -> rows(window) == 11);
        gui.waitForFocus(window.target());

        window.table("indicator.table").focus().selectRows(10);
        press(window, KeyEvent.VK_UP, InputEvent.ALT_MASK);
        Wait.until("it moved up", () -> religious().get(9).name().equals("Doa bersama"));
        Wait.until("it is still selected", () -> selectedRow(window) == 9);

        press(window, KeyEvent.VK_U, InputEvent.CTRL_MASK);
        Wait.until("it is retired", () -> !religious().get(9).active());

        window.table("indicator.table").pressAndReleaseKeys(KeyEvent.VK_DELETE);
        Wait.until("it is gone", () -> rows(window) == 10);

        GuiActionRunner.execute(history::undo);
        Wait.until("it is back", () -> rows(window) == 11);
        assertThat(religious().get(9).name()).isEqualTo("Doa bersama");
    }

    @Test
    void anOfficeWithoutIndicatorsChoosesFromTheExamples() {
        FrameFixture window = open();
        Wait.until("it says that there are none", () -> isShowing(window, "indicator.empty"));

        window.panel("indicator.empty").button("indicator.starters").click();
        DialogFixture examples = form("indicator.startersTitle");
        examples.checkBox("indicator.starter.RELIGIOUS.2").check();
        examples.button("indicator.addStarters").click();

        Wait.until("it is there", () -> religious().size() == 1);
        assertThat(religious().get(0).name()).isEqualTo("Pertemuan rohani kelompok");
        assertThat(religious().get(0).position()).isEqualTo(1);
    }

    @Test
    void anIndicatorIsMeasuredFromRecords() {
        FrameFixture window = open();
        window.panel("indicator.empty").button("indicator.new").click();
        DialogFixture form = form("indicator.new");
        form.textBox("indicator.name").setText("Kebutuhan rohani yang terpenuhi");
        assertThat(form.comboBox("indicator.feed").contents())
                .containsExactly(
                        "Diisi sendiri",
                        "Kebutuhan rohani: hari sampai ditanggapi",
                        "Kegiatan: yang berpendekatan agama");
        form.comboBox("indicator.kind").selectItem("Persen");
        assertThat(form.comboBox("indicator.feed").contents())
                .containsExactly("Diisi sendiri", "Kebutuhan rohani: yang terpenuhi (%)");
        form.comboBox("indicator.feed").selectItem("Kebutuhan rohani: yang terpenuhi (%)");
        form.button("indicator.save").click();

        Wait.until("it is there", () -> religious().size() == 1);
        assertThat(religious().get(0).feed()).isEqualTo(Feed.SPIRITUAL_MET);
        assertThat(religious().get(0).combine()).isEqualTo(Combine.AVERAGE);
    }

    private FrameFixture open() {
        return gui.show(() -> {
            Theme.install(Look.LIGHT);
            Words.speak(Words.INDONESIAN);
            var desk = new FormDesk(
                    background,
                    history,
                    new DraftStore(database),
                    new SavedFilterStore(database),
                    failures,
                    Delay.none());
            var feature = new IndicatorFeature(
                    store, new IndicatorUseStore(database), events, desk, Clock.systemDefaultZone());
            var frame = new JFrame("Dampingi");
            frame.add(feature.component());
            frame.setPreferredSize(new Dimension(1180, 760));
            feature.shown();
            return frame;
        });
    }

    private List<Indicator> religious() {
        return store.all().stream()
                .filter(indicator -> indicator.approach() == Approach.RELIGIOUS)
                .toList();
    }

    private DialogFixture form(String name) {
        return WindowFinder.findDialog(name).withTimeout(20_000).using(gui.robot());
    }

    private static boolean isShowing(FrameFixture window, String name) {
        return !window.robot()
                .finder()
                .findAll(window.target(), component -> name.equals(component.getName()) && component.isShowing())
                .isEmpty();
    }

    private static int rows(FrameFixture window) {
        return window.table("indicator.table").rowCount();
    }

    private static int selectedRow(FrameFixture window) {
        return GuiActionRunner.execute(
                () -> window.table("indicator.table").target().getSelectedRow());
    }

    private static void press(FrameFixture window, int key, int modifiers) {
        window.pressAndReleaseKey(KeyPressInfo.keyCode(key).modifiers(modifiers));
    }
}
