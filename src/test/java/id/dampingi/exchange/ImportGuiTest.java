package id.dampingi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.SwingBackground;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.undo.History;
import id.dampingi.shell.ErrorDialog;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.Dimension;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Clock;
import javax.swing.JFrame;
import javax.swing.JLabel;
import org.assertj.swing.data.TableCell;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.finder.JFileChooserFinder;
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
        gui.problem("exchange.date").requireVisible();
        wizard.textBox("exchange.date.constant").requireFocused().enterText("15/4/20159");
        gui.robot().pressAndReleaseKey(KeyEvent.VK_Z, InputEvent.CTRL_MASK);
        wizard.textBox("exchange.date.constant").requireText("15/4/2015");
        wizard.comboBox("exchange.approach.WASH").selectItem("Sosial");
        wizard.button("exchange.next").click();

        Wait.until(
                "the check is over",
                () -> label(wizard, "exchange.outcomeFaulty").length() > 1);
        assertThat(wizard.table("exchange.faults").rowCount()).isPositive();
        assertThat(wizard.table("exchange.faults")
                        .cell(TableCell.row(0).column(1))
                        .value())
                .isEqualTo("Sector");
        wizard.button("exchange.back").click();
        // On a busy machine the popup may open after the click that was meant for it.
        Wait.until("all others are social", () -> {
            wizard.comboBox("exchange.approach.otherwise").selectItem("Sosial");
            return "Sosial"
                    .equals(wizard.comboBox("exchange.approach.otherwise").selectedItem());
        });
        wizard.button("exchange.next").click();
        Wait.until("all rows are fine", () -> "2.510".equals(label(wizard, "exchange.outcomeNew")));
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
        Wait.until("the wizard is closed", () -> !wizard.target().isShowing());
    }

    @Test
    void theKeyboardAloneIsEnough() {
        Path file = office.csv("Kelompok,Tanggal,Kegiatan,Pendekatan", "Tani,31/10/2026,Rapat,Sosial");
        DialogFixture wizard = wizard();
        gui.waitForFocus(wizard.target());
        gui.robot().pressAndReleaseKey(KeyEvent.VK_O, InputEvent.CTRL_MASK);
        approve(file);
        Wait.until("the file is read", () -> "t.csv".equals(label(wizard, "exchange.fileName")));
        gui.waitForFocus(wizard.target());
        enter();
        wizard.comboBox("exchange.date").requireSelection("Tanggal");
        enter();
        Wait.until("the check is over", () -> "1".equals(label(wizard, "exchange.outcomeNew")));
        enter();
        Wait.until("it is done", () -> office.allActivities().size() == 1);
        Wait.until("it says so", () -> wizard.button("exchange.next").text().equals("Selesai"));
        enter();
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
        Wait.until("the wizard is closed", () -> !wizard.target().isShowing());
    }

    private DialogFixture wizard() {
        Words.speak(Words.INDONESIAN);
        FrameFixture window = gui.show(() -> {
            Theme.install(Look.LIGHT);
            var frame = new JFrame("Dampingi");
            var failures = new ErrorDialog(() -> frame);
            var history = new History(office.journal, background, new Events(), failures);
            var feature = new ImportFeature(
                    () -> office.store,
                    new MappingStore(office.database),
                    background,
                    history,
                    failures,
                    Clock.systemDefaultZone());
            frame.add(new Command("exchange.open", () -> feature.open(frame, ImportKind.ACTIVITIES)).button());
            frame.setMinimumSize(new Dimension(500, 300));
            return frame;
        });
        window.button("exchange.open").click();
        return WindowFinder.findDialog("exchange.screen").withTimeout(10_000).using(gui.robot());
    }

    private void choose(DialogFixture wizard, Path file) {
        wizard.button("exchange.choose").click();
        approve(file);
    }

    private void approve(Path file) {
        JFileChooserFinder.findFileChooser("exchange.choose.chooser")
                .withTimeout(10_000)
                .using(gui.robot())
                .selectFile(file.toFile())
                .approve();
    }

    private void enter() {
        gui.robot().waitForIdle();
        gui.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);
    }

    /** Of any page, whether it is in front or not. */
    private String label(DialogFixture wizard, String name) {
        JLabel label = gui.robot().finder().findByName(wizard.target(), name, JLabel.class, false);
        return GuiActionRunner.execute(label::getText);
    }
}
