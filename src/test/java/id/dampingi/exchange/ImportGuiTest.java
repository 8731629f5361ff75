package id.dampingi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.SwingBackground;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.undo.History;
import id.dampingi.shell.ErrorDialog;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import javax.swing.JFrame;
import org.assertj.swing.core.KeyPressInfo;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@Tag("gui")
class ImportGuiTest {
    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    private final SwingBackground background = new SwingBackground();
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        background.close();
        office.close();
    }

    @Test
    void theRealFileComesInAndGoesOutAgain() {
        DialogFixture wizard = wizard();
        choose(wizard, Office.pam());
        Wait.until(
                "the file is read",
                () -> "pam-activities.csv"
                        .equals(wizard.label("exchange.fileName").text()));
        wizard.button("exchange.next").click();

        wizard.comboBox("exchange.groupName").requireSelection("Place");
        wizard.button("exchange.next").click();
        wizard.label("exchange.date.problem").requireVisible();
        wizard.textBox("exchange.date.constant").requireFocused().enterText("15/4/2015");
        wizard.comboBox("exchange.approach.WASH").selectItem("Sosial");
        wizard.button("exchange.next").click();

        waitForStep(wizard, "exchange.faults");
        assertThat(wizard.table("exchange.faults").rowCount()).isPositive();
        assertThat(wizard.table("exchange.faults")
                        .cell(org.assertj.swing.data.TableCell.row(0).column(1))
                        .value())
                .isEqualTo("Sector");
        wizard.button("exchange.back").click();
        wizard.comboBox("exchange.approach.otherwise").selectItem("Sosial");
        wizard.button("exchange.next").click();
        Wait.until(
                "all rows are fine",
                () -> "2.510".equals(wizard.label("exchange.outcomeNew").text()));
        wizard.button("exchange.next").requireText("Impor 2.510 baris").click();

        Wait.until("it is done", () -> office.allActivities().size() == 2510);
        Wait.until(
                "it says so",
                () -> "2.510 baris sudah diimpor"
                        .equals(wizard.label("exchange.result").text()));
        wizard.button("exchange.undo").click();
        Wait.until("it is taken back", () -> office.groups.all().isEmpty());
        Wait.until("undo is over", () -> !wizard.button("exchange.undo").isEnabled());
        wizard.button("exchange.next").click();
        wizard.requireNotVisible();
    }

    @Test
    void theKeyboardAloneIsEnough() {
        Path file = office.csv("Kelompok,Tanggal,Kegiatan,Pendekatan", "Tani,31/10/2026,Rapat,Sosial");
        DialogFixture wizard = wizard();
        wizard.pressAndReleaseKey(KeyPressInfo.keyCode(KeyEvent.VK_O).modifiers(KeyEvent.CTRL_DOWN_MASK));
        wizard.fileChooser("exchange.choose.chooser").selectFile(file.toFile()).approve();
        Wait.until(
                "the file is read",
                () -> "t.csv".equals(wizard.label("exchange.fileName").text()));
        gui.waitForFocus(wizard.target());
        enter(wizard);
        wizard.comboBox("exchange.date").requireSelection("Tanggal");
        enter(wizard);
        Wait.until(
                "the check is over",
                () -> "1".equals(wizard.label("exchange.outcomeNew").text()));
        enter(wizard);
        Wait.until("it is done", () -> office.allActivities().size() == 1);
        Wait.until("it says so", () -> wizard.button("exchange.next").text().equals("Selesai"));
        enter(wizard);
        Wait.until("the wizard is closed", () -> !GuiActionRunner.execute(wizard.target()::isShowing));
    }

    @Test
    void aFileThatIsNoTableIsToldOverTheWizard() {
        DialogFixture wizard = wizard();
        choose(wizard, Office.resource("pam-activities.csv").resolveSibling("RealFileTest.class"));
        DialogFixture failure =
                WindowFinder.findDialog("failure.title").withTimeout(10_000).using(gui.robot());
        assertThat(failure.textBox("failure.what").text()).contains("bukan tabel");
        failure.button("failure.close").click();
        gui.waitForFocus(wizard.target());
        wizard.button("exchange.next").requireDisabled();
        wizard.pressAndReleaseKeys(KeyEvent.VK_ESCAPE);
        wizard.requireNotVisible();
    }

    private DialogFixture wizard() {
        Words.speak(Words.INDONESIAN);
        FrameFixture window = gui.show(() -> {
            Theme.install(Look.LIGHT);
            var frame = new JFrame("Dampingi");
            var failures = new ErrorDialog(() -> frame);
            var history = new History(office.journal, background, new Events(), failures);
            var feature =
                    new ImportFeature(office.store, new MappingStore(office.database), background, history, failures);
            frame.add(feature.command(ImportKind.ACTIVITIES, frame).button());
            frame.setMinimumSize(new Dimension(500, 300));
            return frame;
        });
        window.button("exchange.open").click();
        return WindowFinder.findDialog("exchange.screen").withTimeout(10_000).using(gui.robot());
    }

    private void choose(DialogFixture wizard, Path file) {
        wizard.button("exchange.choose").click();
        wizard.fileChooser("exchange.choose.chooser").selectFile(file.toFile()).approve();
    }

    private void enter(DialogFixture wizard) {
        gui.robot().waitForIdle();
        wizard.pressAndReleaseKeys(KeyEvent.VK_ENTER);
    }

    private static void waitForStep(DialogFixture wizard, String table) {
        Wait.until(
                "the check is over",
                () -> GuiActionRunner.execute(() -> wizard.table(table).target().isShowing()));
    }
}
