package id.dampingi.attitude;

import static org.assertj.core.api.Assertions.assertThat;

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
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.SwingBackground;
import id.dampingi.kit.ui.SwingDelay;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.undo.History;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import id.dampingi.support.Make;
import id.dampingi.support.TestData;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.time.Clock;
import java.util.Objects;
import javax.swing.JFrame;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("gui")
class AttitudeGuiTest {
    @RegisterExtension
    final Gui gui = new Gui();

    private final Database database = TestData.inMemory();
    private final SwingBackground background = new SwingBackground();
    private final Group group = Make.group("K-001", "Melati");
    private final AttitudeStore surveys = new AttitudeStore(database);
    private FrameFixture window;
    private Doors doors;

    private record Doors(AttitudeFeature attitude, ScaleFeature scales) {}

    @BeforeEach
    void openWindow() {
        Words.speak(Words.INDONESIAN);
        new GroupStore(database).save(group);
        doors = Objects.requireNonNull(GuiActionRunner.execute(this::doors));
        window = gui.show(() -> {
            Theme.install(Look.LIGHT);
            var frame = new JFrame("Dampingi");
            frame.add(doors.attitude().component());
            frame.setPreferredSize(new Dimension(1000, 700));
            frame.pack();
            doors.attitude().show(group.id());
            return frame;
        });
    }

    @AfterEach
    void close() {
        background.close();
        database.close();
    }

    @Test
    void aSurveyByKeyboard() {
        Wait.until("a scale is offered", () -> shown("scale.make"));
        window.button("scale.make").click();
        Wait.until("a survey is offered", () -> shown("survey.new"));
        window.button("survey.new").click();
        DialogFixture form = window.dialog("survey.new");
        form.list("survey.answers").focus();
        form.robot().enterText("2345");
        form.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);

        Wait.until("gaps are named", () -> shown("survey.answers.problem"));
        assertThat(form.label("survey.answers.problem").text()).contains("Tanggung jawab, Mau belajar");
        assertThat(surveys.ofGroup(group.id())).isEmpty();
        assertThat(form.list("survey.answers").target().getSelectedIndex()).isEqualTo(4);
        form.robot().enterText("23");
        // The last one stays selected: a level down, then one aspect up and a level up, twice.
        form.robot().pressAndReleaseKeys(KeyEvent.VK_LEFT, KeyEvent.VK_UP);
        form.robot().pressAndReleaseKeys(KeyEvent.VK_RIGHT, KeyEvent.VK_RIGHT);
        form.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);

        Wait.until("the survey", () -> shown("survey.table"));
        assertThat(surveys.ofGroup(group.id()).get(0).scores())
                .extracting(Score::level)
                .containsExactly(2, 3, 4, 5, 4, 2);
        Wait.until("the index", () -> window.label("attitude.index").text().equals("58"));
    }

    @Test
    void oneMemberAfterTheOther() {
        new ScaleStore(database).saveStarter();
        new MemberStore(database).save(Member.named(Ids.next(), group.id(), "Ani"));
        GuiActionRunner.execute(() -> doors.attitude().show(group.id()));
        Wait.until("a survey is offered", () -> shown("survey.new"));
        window.button("survey.new").click();
        DialogFixture form = window.dialog("survey.new");
        form.list("survey.answers").focus();
        form.robot().enterText("333333");
        form.button("records.saveAndNew").click();
        Wait.until(
                "the next member",
                () -> "Ani".equals(form.comboBox("survey.member").selectedItem()));
        form.list("survey.answers").focus();
        form.robot().enterText("444444");
        form.button("survey.save").click();

        Wait.until("both surveys", () -> window.table("survey.table").rowCount() == 2);
        assertThat(window.table("survey.table").contents()[0][1]).isEqualTo("Ani");
        Wait.until("the index", () -> window.label("attitude.index").text().equals("63"));
        window.table("survey.table").selectRows(0, 1).pressAndReleaseKeys(KeyEvent.VK_DELETE);
        Wait.until("nothing is left", () -> shown("survey.empty"));
    }

    @Test
    void aScaleIsEdited() {
        new ScaleStore(database).saveStarter();
        GuiActionRunner.execute(() -> {
            JFrame frame = (JFrame) window.target();
            frame.setContentPane(doors.scales().component());
            frame.validate();
            doors.scales().shown();
        });
        Wait.until("the scale", () -> shown("scale.table"));
        window.table("scale.table").selectRows(0);
        window.button("scale.edit").click();
        DialogFixture form = window.dialog("scale.edit");
        form.button("scale.aspectAdd").click();
        form.textBox("scale.aspectName").enterText("Disiplin");
        form.button("scale.levelRemove").click();
        form.button("scale.levelRemove").click();
        form.textBox("scale.levelText.1").enterText("Sering terlambat");
        form.textBox("scale.levelText.2").enterText("Kadang terlambat");
        form.button("scale.save").click();
        Wait.until("the gap is named", () -> shown("scale.aspects.problem"));
        assertThat(form.label("scale.aspects.problem").text()).isEqualTo("Disiplin: tingkat 3 belum diuraikan");
        form.textBox("scale.levelText.3").enterText("Tepat waktu");
        form.button("scale.aspectUp").click();
        form.button("scale.save").click();

        Wait.until(
                "the next version",
                () -> window.table("scale.table").contents()[0][3].equals("2"));
        assertThat(new ScaleStore(database).versions().get(0).aspects())
                .extracting(Aspect::name)
                .containsExactly(
                        "Percaya diri",
                        "Kemandirian",
                        "Gotong royong",
                        "Keterbukaan",
                        "Tanggung jawab",
                        "Disiplin",
                        "Mau belajar");
    }

    private Doors doors() {
        var events = new Events();
        var history = new History(new Journal(database), background, events, AttitudeGuiTest::fail);
        var desk = new FormDesk(
                background,
                history,
                new DraftStore(database),
                new SavedFilterStore(database),
                AttitudeGuiTest::fail,
                new SwingDelay());
        return new Doors(
                new AttitudeFeature(
                        new ScaleStore(database),
                        surveys,
                        new MemberStore(database),
                        desk,
                        events,
                        Clock.systemDefaultZone()),
                new ScaleFeature(new ScaleStore(database), desk, events));
    }

    private boolean shown(String name) {
        return window.robot().finder().findAll(one -> name.equals(one.getName())).stream()
                .anyMatch(Component::isShowing);
    }

    private static void fail(Exception e) {
        throw new AssertionError("work failed", e);
    }
}
