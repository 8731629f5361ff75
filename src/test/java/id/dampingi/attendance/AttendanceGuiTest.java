package id.dampingi.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.OpenProgram;
import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Sex;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.i18n.Words;
import id.dampingi.member.Member;
import id.dampingi.member.MemberCard;
import id.dampingi.member.MemberCardStore;
import id.dampingi.support.Make;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.swing.core.KeyPressInfo;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The list of thirty members of a meeting, from the list of activities: marked with the keyboard alone, and on paper. */
@Tag("gui")
class AttendanceGuiTest {
    private static final int PRESENT = 26;
    private static final int MOST_KEYS = 40;

    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    private final Group group = Make.group("A", "Melati");
    private final Activity meeting = new Activity(
            Ids.next(),
            group.id(),
            LocalDate.now(),
            null,
            null,
            "Balai desa",
            "Rapat anggota",
            Approach.SOCIAL,
            Set.of(Approach.SOCIAL),
            null,
            0,
            0,
            "",
            "",
            ActivityState.PLANNED,
            "");

    @SuppressWarnings("NullAway.Init") // Each test opens it.
    private OpenProgram program;

    @SuppressWarnings("NullAway.Init")
    private FrameFixture window;

    private void open(int members) {
        program = new OpenProgram(gui, folder, Clock.systemDefaultZone(), database -> fill(database, members));
        window = program.window();
        program.screen("activity.screen");
        Wait.until("the meeting", () -> window.table("activity.table").rowCount() == 1);
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void thirtyMembersAreMarkedWithOneKeyEach() {
        open(30);
        DialogFixture dialog = list();
        var keysPressed = new AtomicInteger();
        AWTEventListener counter = event -> {
            if (event.getID() == KeyEvent.KEY_PRESSED) {
                keysPressed.incrementAndGet();
            }
        };
        Toolkit.getDefaultToolkit().addAWTEventListener(counter, AWTEvent.KEY_EVENT_MASK);
        gui.robot().pressAndReleaseKeys(KeyEvent.VK_A, KeyEvent.VK_UP);
        dialog.button("attendance.save").click();
        Wait.until("it is refused", () -> program.shows("attendance.marks.problem"));
        gui.problem("attendance.marks").requireText(Words.text("attendance.nobody"));
        dialog.table("attendance.marks").focus();
        assertThat(marked()).isZero();

        int[] keys = {KeyEvent.VK_H, KeyEvent.VK_S, KeyEvent.VK_I, KeyEvent.VK_A};
        for (int i = 0; i < 28; i++) {
            gui.robot().pressAndReleaseKeys(i < 4 ? keys[i] : KeyEvent.VK_H);
        }
        gui.robot().pressAndReleaseKeys(KeyEvent.VK_SPACE);
        gui.robot().pressAndReleaseKeys(KeyEvent.VK_DOWN);
        gui.robot().pressAndReleaseKeys(KeyEvent.VK_SPACE);
        gui.robot().pressAndReleaseKeys(KeyEvent.VK_SPACE);
        dialog.label("attendance.summary")
                .requireText("Hadir 26 (12 L, 14 P) · sakit 2 · izin 1 · alpa 1 · belum ditandai 0");
        save(dialog);

        Wait.until("the list is saved", () -> marked() == 30);
        Toolkit.getDefaultToolkit().removeAWTEventListener(counter);
        // Far less than a key a second in a minute.
        assertThat(keysPressed.get()).isLessThanOrEqualTo(MOST_KEYS);
        program.backInWindow();
        Activity saved =
                new ActivityStore(program.database()).byId(meeting.id()).orElseThrow();
        assertThat(saved.men() + saved.women()).isEqualTo(PRESENT);
        assertThat(saved.women()).isEqualTo(14);
        assertThat(saved.state()).isEqualTo(ActivityState.DONE);
    }

    @Test
    void marksGoOntoPaperAsTheyAreShown() throws IOException {
        open(2);
        DialogFixture dialog = list();
        dialog.button("attendance.allPresent").click();
        dialog.button("attendance.paper").click();
        DialogFixture paper = program.dialog("paper.title");
        Wait.until("a page is shown", () -> page(paper).equals("Halaman 1 dari 1"));
        assertThat(saved(paper, "terisi"))
                .contains("DAFTAR HADIR", "Anggota 01", "Anggota 02", "Hadir seluruhnya 2 orang: 1 laki-laki")
                .doesNotContain("Tanda tangan");

        paper.toggleButton("attendance.blank").click();
        Wait.until("the list to be signed", () -> page(paper).equals("Halaman 1 dari 2"));
        assertThat(saved(paper, "kosong"))
                .contains("Tanda tangan", "Anggota 02")
                .doesNotContain("√");
        paper.button("paper.close").click();
        assertThat(marked()).isZero();

        gui.waitForFocus(dialog.target());
        save(dialog);
        Wait.until("the list is saved", () -> marked() == 2);
        program.backInWindow();
    }

    /** Opened with the keyboard, and ready to be marked. */
    private DialogFixture list() {
        window.table("activity.table").selectRows(0);
        window.table("activity.table")
                .pressAndReleaseKey(
                        KeyPressInfo.keyCode(KeyEvent.VK_H).modifiers(InputEvent.CTRL_MASK, InputEvent.SHIFT_MASK));
        DialogFixture dialog = program.dialog("attendance.title");
        Wait.until(
                "the list has the keyboard",
                () -> dialog.table("attendance.marks").target().hasFocus());
        return dialog;
    }

    private static void save(DialogFixture dialog) {
        dialog.table("attendance.marks")
                .pressAndReleaseKey(KeyPressInfo.keyCode(KeyEvent.VK_ENTER).modifiers(InputEvent.CTRL_MASK));
    }

    private String saved(DialogFixture paper, String name) throws IOException {
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

    private static String page(DialogFixture paper) {
        return Objects.requireNonNullElse(
                GuiActionRunner.execute(
                        () -> paper.label("report.page").target().getText()),
                "");
    }

    private int marked() {
        return new AttendanceStore(program.database())
                .ofActivity(meeting.id())
                .orElseThrow()
                .marks()
                .size();
    }

    private void fill(Database database, int members) {
        new GroupStore(database).save(group);
        for (int i = 0; i < members; i++) {
            var member = new Member(
                    Ids.next(),
                    group.id(),
                    String.format("Anggota %02d", i + 1),
                    i % 2 == 0 ? Sex.FEMALE : Sex.MALE,
                    null,
                    "",
                    null,
                    "",
                    null,
                    null,
                    "",
                    null,
                    "");
            new MemberCardStore(database).save(MemberCard.of(member));
        }
        new ActivityStore(database).save(meeting);
    }
}
