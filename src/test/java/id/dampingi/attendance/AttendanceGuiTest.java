package id.dampingi.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Sex;
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
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.SwingBackground;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.undo.History;
import id.dampingi.member.Member;
import id.dampingi.member.MemberCard;
import id.dampingi.member.MemberCardStore;
import id.dampingi.support.Make;
import id.dampingi.support.TestData;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import javax.swing.JButton;
import javax.swing.JFrame;
import org.assertj.swing.core.KeyPressInfo;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list of thirty members, marked with the keyboard alone. */
@Tag("gui")
class AttendanceGuiTest {
    @RegisterExtension
    final Gui gui = new Gui();

    private final SwingBackground background = new SwingBackground();
    private final Database database = TestData.inMemory();
    private final AttendanceStore store = new AttendanceStore(database);
    private final Group group = Make.group("A", "Melati");
    private final Activity activity = activity();

    @AfterEach
    void close() {
        background.close();
        database.close();
    }

    @Test
    void thirtyMembersAreMarkedWithOneKeyEach() {
        FrameFixture window = open();
        window.button("open").click();
        DialogFixture dialog =
                WindowFinder.findDialog("attendance.title").withTimeout(20_000).using(gui.robot());
        Wait.until(
                "the list has the keyboard",
                () -> dialog.table("attendance.marks").target().hasFocus());

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
        dialog.pressAndReleaseKey(KeyPressInfo.keyCode(KeyEvent.VK_ENTER).modifiers(InputEvent.CTRL_MASK));

        Wait.until(
                "the list is saved",
                () -> store.ofActivity(activity.id()).orElseThrow().marks().size() == 30);
        Activity saved = new ActivityStore(database).byId(activity.id()).orElseThrow();
        assertThat(saved.men()).isEqualTo(12);
        assertThat(saved.women()).isEqualTo(14);
        assertThat(saved.state()).isEqualTo(ActivityState.DONE);
    }

    private FrameFixture open() {
        var events = new Events();
        var history = new History(new Journal(database), background, events, e -> {
            throw new AssertionError(e);
        });
        var desk = new FormDesk(
                background,
                history,
                new DraftStore(database),
                new SavedFilterStore(database),
                e -> {
                    throw new AssertionError(e);
                },
                Delay.none());
        var feature = new AttendanceFeature(store, desk, Clock.systemDefaultZone());
        return gui.show(() -> {
            Theme.install(Look.LIGHT);
            Words.speak(Words.INDONESIAN);
            var frame = new JFrame("Dampingi");
            var button = new JButton("Buka");
            button.setName("open");
            button.addActionListener(e -> feature.open(frame, activity.id()));
            frame.add(button);
            return frame;
        });
    }

    private Activity activity() {
        new GroupStore(database).save(group);
        for (int i = 0; i < 30; i++) {
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
        var meeting = new Activity(
                Ids.next(),
                group.id(),
                LocalDate.now(),
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
        new ActivityStore(database).save(meeting);
        return meeting;
    }
}
