package id.dampingi.attitude;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.DraftStore;
import id.dampingi.kit.db.Journal;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.SwingBackground;
import id.dampingi.kit.ui.SwingDelay;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.undo.History;
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

    @BeforeEach
    void openWindow() {
        Words.speak(Words.INDONESIAN);
        new GroupStore(database).save(group);
        AttitudeFeature feature = Objects.requireNonNull(GuiActionRunner.execute(this::feature));
        window = gui.show(() -> {
            Theme.install(Look.LIGHT);
            var frame = new JFrame("Dampingi");
            frame.add(feature.component());
            frame.setPreferredSize(new Dimension(1000, 700));
            frame.pack();
            feature.show(group.id());
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
        form.robot().pressAndReleaseKeys(KeyEvent.VK_UP);
        form.robot().enterText("5");
        form.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);

        Wait.until("the survey", () -> window.table("survey.table").rowCount() == 1);
        assertThat(surveys.ofGroup(group.id()).get(0).scores())
                .extracting(Score::level)
                .containsExactly(2, 3, 4, 5, 5, 3);
        Wait.until("the index", () -> window.label("attitude.index").text().equals("67"));
    }

    private AttitudeFeature feature() {
        var events = new Events();
        var history = new History(new Journal(database), background, events, AttitudeGuiTest::fail);
        var desk = new FormDesk(background, history, new DraftStore(database), AttitudeGuiTest::fail, new SwingDelay());
        return new AttitudeFeature(
                new ScaleStore(database), surveys, new MemberStore(database), desk, events, Clock.systemDefaultZone());
    }

    private boolean shown(String name) {
        return window.robot().finder().findAll(one -> name.equals(one.getName())).stream()
                .anyMatch(Component::isShowing);
    }

    private static void fail(Exception e) {
        throw new AssertionError("work failed", e);
    }
}
