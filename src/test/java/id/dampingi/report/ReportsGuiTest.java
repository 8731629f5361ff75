package id.dampingi.report;

import static org.assertj.core.api.Assertions.assertThat;

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
import id.dampingi.sample.SampleOffice;
import id.dampingi.support.TestData;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import javax.swing.JFrame;
import org.assertj.swing.data.TableCell;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The screen of the reports in the hands of a coordinator. */
@Tag("gui")
class ReportsGuiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);

    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    private Database database;
    private SwingBackground background;
    private @Nullable ReportFeature feature;

    @BeforeEach
    void openSampleOffice() {
        Words.speak(Words.INDONESIAN);
        database = TestData.inMemory();
        SampleOffice.fill(database, TODAY);
        background = new SwingBackground();
    }

    @AfterEach
    void close() {
        background.close();
        database.close();
    }

    @Test
    void aReportIsLookedAtAndSaved() {
        FrameFixture window = gui.show(() -> window(Look.LIGHT));
        Wait.until("a page is shown", () -> text(window, "report.page").startsWith("Halaman 1 dari"));

        window.table("report.groups").cell(TableCell.row(2).column(2)).click();
        Wait.until(
                "the third group is shown", () -> text(window, "report.title").contains("BWI-03"));
        window.button("report.zoomIn").click();
        window.button("report.checkNone").click();
        window.table("report.groups").cell(TableCell.row(2).column(0)).click();
        window.button("report.save").click();
        window.fileChooser().setCurrentDirectory(folder.toFile());
        window.fileChooser().fileNameTextBox().setText("laporan");
        window.fileChooser().approve();

        Wait.until(
                "the file is there",
                () -> folder.resolve("laporan.pdf").toFile().exists());
        Wait.until("it is told", () -> shows(window, "toast.text"));
        assertThat(folder.resolve("laporan.pdf")).isNotEmptyFile();
    }

    @Test
    void aCoverIsPutBeforeTheReportAtATick() {
        FrameFixture window = gui.show(() -> window(Look.LIGHT));
        Wait.until("a page is shown", () -> text(window, "report.page").startsWith("Halaman 1 dari"));
        int pages = pages(window);

        window.checkBox("report.annexes").requireSelected();
        window.checkBox("report.cover").requireNotSelected().click();
        Wait.until("there is a page more", () -> pages(window) == pages + 1);
        Wait.until("the page is drawn", () -> drawn(window));
        Gui.saveScreen("reports-cover");

        window.toggleButton("report.ofOffice").click();
        Wait.until("the recap has no cover", () -> !shows(window, "report.cover"));
    }

    @Test
    void theRecapIsShownInBothLooks() {
        FrameFixture window = gui.show(() -> window(Look.DARK));
        Wait.until("a page is shown", () -> text(window, "report.page").startsWith("Halaman 1 dari"));
        Wait.until("the page is drawn", () -> drawn(window));
        Gui.saveScreen("reports-dark");
        window.toggleButton("report.ofOffice").click();

        Wait.until("the recap is shown", () -> text(window, "report.title").contains("Yayasan"));
        assertThat(shows(window, "report.groups")).isFalse();
        Wait.until("the page is drawn", () -> drawn(window));
        Gui.saveScreen("reports-recap");
    }

    @Test
    void whatIsSearchedForStaysWhenTheLanguageChanges() {
        FrameFixture window = gui.show(() -> window(Look.LIGHT));
        Wait.until("the groups are there", () -> rows(window) > 2);
        window.textBox("report.search").setText("BWI-03");
        Wait.until("one group is found", () -> rows(window) == 1);

        GuiActionRunner.execute(() -> {
            Words.speak(Locale.ENGLISH);
            JFrame frame = (JFrame) window.target();
            frame.getContentPane().removeAll();
            ReportFeature same = Objects.requireNonNull(feature);
            frame.add(same.component());
            same.shown();
            frame.validate();
        });

        window.textBox("report.search").requireText("BWI-03");
        Wait.until("the group is still there", () -> rows(window) == 1);
        window.textBox("report.search").deleteText();
        Wait.until("all groups are there again", () -> rows(window) > 2);
    }

    private static int pages(FrameFixture window) {
        return Integer.parseInt(text(window, "report.page").replaceFirst(".* ", ""));
    }

    private static int rows(FrameFixture window) {
        return GuiActionRunner.execute(
                () -> window.table("report.groups").target().getRowCount());
    }

    private JFrame window(Look look) {
        Theme.install(look);
        Failures failures = failure -> {
            throw new AssertionError("work failed", failure);
        };
        var events = new Events();
        var history = new History(new Journal(database), background, events, failures);
        var desk = new FormDesk(
                background, history, new DraftStore(database), new SavedFilterStore(database), failures, Delay.none());
        var clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var reports = new ReportFeature(new ReportService(database, clock), SampleExtras.kept(), events, desk, clock);
        feature = reports;
        var frame = new JFrame("Dampingi");
        frame.add(reports.component());
        frame.setPreferredSize(new java.awt.Dimension(1200, 840));
        reports.shown();
        return frame;
    }

    private static String text(FrameFixture window, String label) {
        return Objects.requireNonNullElse(
                GuiActionRunner.execute(() -> window.label(label).target().getText()), "");
    }

    private static boolean drawn(FrameFixture window) {
        return GuiActionRunner.execute(() -> window.robot()
                .finder()
                .findByType(window.target(), PagesPanel.class)
                .isDrawn());
    }

    private static boolean shows(FrameFixture window, String name) {
        return window.robot()
                        .finder()
                        .findAll(c -> name.equals(c.getName()) && c.isShowing())
                        .size()
                > 0;
    }
}
