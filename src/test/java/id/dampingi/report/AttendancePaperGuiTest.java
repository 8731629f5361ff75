package id.dampingi.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.approach.Approach;
import id.dampingi.attendance.AttendanceFeature;
import id.dampingi.attendance.AttendanceStore;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.DraftStore;
import id.dampingi.kit.db.Ids;
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
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import id.dampingi.office.OfficeStore;
import id.dampingi.support.Make;
import id.dampingi.support.TestData;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Objects;
import javax.swing.JButton;
import javax.swing.JFrame;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** From the marks in the dialog to the list on paper, without saving them first. */
@Tag("gui")
class AttendancePaperGuiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    private final SwingBackground background = new SwingBackground();
    private final Database database = TestData.inMemory();
    private final Group group = Make.group("A", "Melati");
    private final Activity activity = new Activity(
            Ids.next(),
            group.id(),
            TODAY,
            null,
            null,
            "Balai desa",
            "Rapat anggota",
            Approach.SOCIAL,
            EnumSet.of(Approach.SOCIAL),
            null,
            0,
            0,
            "",
            "",
            ActivityState.PLANNED,
            "");

    @AfterEach
    void close() {
        background.close();
        database.close();
    }

    @Test
    void marksGoOntoPaperAsTheyAreShown() throws IOException {
        FrameFixture window = open();
        window.button("open").click();
        DialogFixture list =
                WindowFinder.findDialog("attendance.title").withTimeout(20_000).using(gui.robot());
        list.button("attendance.allPresent").click();
        list.button("attendance.paper").click();
        DialogFixture paper =
                WindowFinder.findDialog("paper.title").withTimeout(20_000).using(gui.robot());
        Wait.until("a page is shown", () -> text(paper, "report.page").equals("Halaman 1 dari 1"));
        assertThat(save(paper, "terisi"))
                .contains("DAFTAR HADIR", "Ani", "Budi", "Hadir seluruhnya 2 orang.")
                .doesNotContain("Tanda tangan");

        paper.toggleButton(AttendancePaper.BLANK).click();
        Wait.until(
                "the list to be signed is shown",
                () -> text(paper, "report.page").equals("Halaman 1 dari 2"));
        assertThat(save(paper, "kosong")).contains("Tanda tangan", "Ani").doesNotContain("√");
        paper.button("paper.close").click();

        assertThat(new AttendanceStore(database)
                        .ofActivity(activity.id())
                        .orElseThrow()
                        .marks())
                .isEmpty();
    }

    private String save(DialogFixture paper, String name) throws IOException {
        Wait.until("it can be saved", () -> paper.button("paper.save").isEnabled());
        paper.button("paper.save").click();
        paper.fileChooser().setCurrentDirectory(folder.toFile());
        paper.fileChooser().fileNameTextBox().setText(name);
        paper.fileChooser().approve();
        Path file = folder.resolve(name + ".pdf");
        Wait.until("the file is there", () -> file.toFile().exists());
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static String text(DialogFixture dialog, String label) {
        return Objects.requireNonNullElse(
                GuiActionRunner.execute(() -> dialog.label(label).target().getText()), "");
    }

    private FrameFixture open() {
        new GroupStore(database).save(group);
        var members = new MemberStore(database);
        members.save(Member.named(Ids.next(), group.id(), "Ani"));
        members.save(Member.named(Ids.next(), group.id(), "Budi"));
        new ActivityStore(database).save(activity);
        Failures failures = e -> {
            throw new AssertionError(e);
        };
        var history = new History(new Journal(database), background, new Events(), failures);
        var desk = new FormDesk(
                background, history, new DraftStore(database), new SavedFilterStore(database), failures, Delay.none());
        var clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var attendance = new AttendanceFeature(new AttendanceStore(database), desk, clock);
        var papers = new AttendancePaperFeature(
                new OfficeStore(database), new GroupStore(database), new FacilitatorStore(database), desk);
        attendance.paperWith(papers::open);
        return gui.show(() -> {
            Theme.install(Look.LIGHT);
            Words.speak(Words.INDONESIAN);
            var frame = new JFrame("Dampingi");
            var button = new JButton("Buka");
            button.setName("open");
            button.addActionListener(e -> attendance.open(frame, activity.id()));
            frame.add(button);
            return frame;
        });
    }
}
