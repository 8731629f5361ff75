package id.dampingi.attitude;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.OpenProgram;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.i18n.Words;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import id.dampingi.support.Make;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Attitude is surveyed on the page of a group, and its scale edited in the settings. */
@Tag("gui")
class AttitudeGuiTest {
    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    private final Group group = Make.group("K-001", "Melati");
    private OpenProgram program;
    private FrameFixture window;

    @BeforeEach
    void open() {
        program = new OpenProgram(
                gui, folder, Clock.systemDefaultZone(), database -> new GroupStore(database).save(group));
        window = program.window();
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void aSurveyByKeyboard() {
        program.onlyGroup("group.tabAttitude");
        Wait.until("a scale is offered", () -> program.shows("scale.make"));
        window.button("scale.make").click();
        Wait.until("a survey is offered", () -> program.shows("survey.new"));
        window.button("survey.new").click();
        DialogFixture form = program.dialog("survey.new");
        form.list("survey.answers").focus();
        form.robot().enterText("2345");
        form.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);

        Wait.until("gaps are named", () -> program.shows("survey.answers.problem"));
        assertThat(gui.problem("survey.answers").text()).contains("Tanggung jawab, Mau belajar");
        assertThat(surveys()).isEmpty();
        assertThat(form.list("survey.answers").target().getSelectedIndex()).isEqualTo(4);
        form.robot().enterText("23");
        // The last one stays selected: a level down, then one aspect up and a level up, twice.
        form.robot().pressAndReleaseKeys(KeyEvent.VK_LEFT, KeyEvent.VK_UP);
        form.robot().pressAndReleaseKeys(KeyEvent.VK_RIGHT, KeyEvent.VK_RIGHT);
        form.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);

        Wait.until("the survey", () -> program.shows("survey.table"));
        assertThat(surveys().get(0).scores()).extracting(Score::level).containsExactly(2, 3, 4, 5, 4, 2);
        Wait.until("the index", () -> window.label("attitude.index").text().equals("58"));
    }

    @Test
    void oneMemberAfterTheOther() {
        new ScaleStore(program.database()).saveStarter();
        new MemberStore(program.database()).save(Member.named(Ids.next(), group.id(), "Ani"));
        program.onlyGroup("group.tabAttitude");
        Wait.until("a survey is offered", () -> program.shows("survey.new"));
        window.button("survey.new").click();
        DialogFixture form = program.dialog("survey.new");
        form.list("survey.answers").focus();
        form.robot().enterText("333333");
        form.button("records.saveAndNew").click();
        Wait.until(
                "the next member",
                () -> "Ani".equals(form.comboBox("survey.member").selectedItem()));
        form.list("survey.answers").focus();
        form.robot().enterText("444444");
        form.button("survey.save").click();
        program.backInWindow();

        Wait.until("both surveys", () -> window.table("survey.table").rowCount() == 2);
        assertThat(window.table("survey.table").contents()[0][1]).isEqualTo("Ani");
        Wait.until("the index", () -> window.label("attitude.index").text().equals("63"));
        window.table("survey.table").selectRows(0, 1).pressAndReleaseKeys(KeyEvent.VK_DELETE);
        Wait.until("nothing is left", () -> program.shows("survey.empty"));
    }

    @Test
    void aScaleIsEdited() {
        new ScaleStore(program.database()).saveStarter();
        program.screen("settings.screen");
        window.tabbedPane("settings.tabs").selectTab(Words.text("settings.scales"));
        Wait.until("the scale", () -> program.shows("scale.table"));
        window.table("scale.table").selectRows(0);
        window.button("scale.edit").click();
        DialogFixture form = program.dialog("scale.edit");
        form.button("scale.aspectAdd").click();
        form.textBox("scale.aspectName").enterText("Disiplin");
        // Each change makes the levels anew, with their buttons.
        form.button("scale.levelRemove").click();
        Wait.until("four levels", () -> !program.shows("scale.levelText.5"));
        form.button("scale.levelRemove").click();
        Wait.until("three levels", () -> !program.shows("scale.levelText.4"));
        form.textBox("scale.levelText.1").enterText("Sering terlambat");
        form.textBox("scale.levelText.2").enterText("Kadang terlambat");
        form.button("scale.save").click();
        Wait.until("the gap is named", () -> program.shows("scale.aspects.problem"));
        assertThat(gui.problem("scale.aspects").text()).isEqualTo("Disiplin: tingkat 3 belum diuraikan");
        form.textBox("scale.levelText.3").enterText("Tepat waktu");
        form.button("scale.aspectUp").click();
        form.button("scale.save").click();
        program.backInWindow();

        Wait.until(
                "the next version",
                () -> window.table("scale.table").contents()[0][3].equals("2"));
        assertThat(new ScaleStore(program.database()).versions().get(0).aspects())
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

    private List<AttitudeSurvey> surveys() {
        return new AttitudeStore(program.database()).ofGroup(group.id());
    }
}
