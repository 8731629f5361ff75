package id.dampingi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Place;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JLabel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.swing.data.TableCell;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** All the way of a new office: from the first window to what stands in its first report. */
@Tag("gui")
class OfficeJourneyGuiTest {
    private static final int TARGET = 1;
    private static final int JANUARY = 2;

    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    private final YearMonth month = YearMonth.now();
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
    void fromTheFirstWindowToTheWordsOfAReport() throws IOException {
        makeOffice();
        makeGroup();
        addMember();
        addActivity();
        measure();
        lookAtReport();
        assertThat(savedReport())
                .contains(
                        "Yayasan Mekar Sari",
                        "LAPORAN EVALUASI BULANAN",
                        "Periode " + Formats.month(month, Words.INDONESIAN),
                        "Tani Makmur",
                        "Siti Aminah",
                        "1 orang (0 laki-laki, 1 perempuan)",
                        "Kunjungan pertama",
                        "25%",
                        "Jember, ");
    }

    private void makeOffice() {
        window.button("start.newOffice").click();
        DialogFixture office = window.dialog("start.newOffice");
        office.textBox("office.name").setText("Yayasan Mekar Sari");
        office.textBox("office.place").setText("Jember");
        office.button("start.create").click();
        program.isOpen();
        gui.waitForFocus(window.target());
    }

    private void makeGroup() {
        go("group.screen", "");
        window.button("group.new").click();
        DialogFixture group = window.dialog("group.new");
        group.textBox("group.name").setText("Tani Makmur");
        group.textBox("group.facilitator").setText("Siti Aminah");
        group.textBox("group.since").setText("5/3/2024");
        group.button("group.save").click();
        Wait.until("the group's page", () -> text("group.page.title").equals("Tani Makmur"));
    }

    private void addMember() {
        part("group.tabMembers");
        window.button("member.new").click();
        DialogFixture member = window.dialog("member.new");
        member.textBox("member.name").setText("Ani");
        member.comboBox("member.sex").selectItem("Perempuan");
        member.textBox("member.joined").setText("5/3/2024");
        member.button("member.save").click();
        Wait.until("the member", () -> window.table("member.table").rowCount() == 1);
    }

    private void addActivity() {
        part("group.tabActivities");
        window.button("group.newActivity").click();
        DialogFixture activity = window.dialog("activity.new");
        activity.textBox("activity.title").setText("Kunjungan pertama");
        activity.comboBox("activity.mainApproach").selectItem("Agama");
        activity.comboBox("activity.state").selectItem("Terlaksana");
        activity.textBox("activity.women").setText("1");
        activity.button("activity.save").click();
        Wait.until("the activity", () -> window.table("activity.table").rowCount() == 1);
    }

    /** A fourth of the target of the year. */
    private void measure() {
        part("group.tabMeasuring");
        Wait.until("the indicators", () -> window.table("measuring.grid").rowCount() > 1);
        type(TARGET, "80");
        type(JANUARY + month.getMonthValue() - 1, "20");
        part("group.tabOverview");
        Wait.until("the score", () -> text("approach.religious.score").equals("25%"));
    }

    private void lookAtReport() {
        go("report.screen", month.toString());
        Wait.until("a page is shown", () -> text("report.page").startsWith("Halaman 1 dari "));
        Wait.until("of the group", () -> text("report.title").contains("Tani Makmur"));
    }

    private String savedReport() throws IOException {
        window.button("report.save").click();
        window.fileChooser().setCurrentDirectory(folder.toFile());
        window.fileChooser().fileNameTextBox().setText("laporan");
        window.fileChooser().approve();
        Path file = folder.resolve("laporan.pdf");
        Wait.until("the file is there", () -> file.toFile().exists());
        Wait.until("it is told", () -> text("toast.text").contains("laporan.pdf"));
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private void go(String screen, String part) {
        program.go(new Place(screen, Optional.empty(), part));
    }

    private void part(String key) {
        window.toggleButton(key).click();
        gui.robot().waitForIdle();
    }

    private void type(int column, String text) {
        var table = window.table("measuring.grid");
        table.selectCell(TableCell.row(1).column(column));
        gui.robot().enterText(text);
        table.pressAndReleaseKeys(KeyEvent.VK_ENTER);
    }

    /** {@code ""} while there is no such label in sight. */
    private String text(String name) {
        return GuiActionRunner.execute(() -> gui.robot().finder().findAll(c -> name.equals(c.getName())).stream()
                .filter(c -> c.isShowing() && c instanceof JLabel)
                .map(c -> Objects.requireNonNullElse(((JLabel) c).getText(), ""))
                .findFirst()
                .orElse(""));
    }
}
