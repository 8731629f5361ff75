package id.dampingi.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.OpenProgram;
import id.dampingi.activity.ActivityStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.indicator.IndicatorStore;
import id.dampingi.indicator.Measurement;
import id.dampingi.indicator.MeasurementStore;
import id.dampingi.indicator.StarterIndicators;
import id.dampingi.indicator.TargetStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.ui.Place;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import id.dampingi.narrative.Narrative;
import id.dampingi.narrative.NarrativeStore;
import id.dampingi.support.Make;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.Component;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JTextField;
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

@Tag("gui")
class GroupJourneyGuiTest {
    private static final int TARGET = 1;
    private static final int JANUARY = 2;

    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    private final YearMonth month = YearMonth.now();
    private OpenProgram program;
    private Database database;
    private GroupStore groups;
    private FrameFixture window;

    @BeforeEach
    void openWindow() {
        program = new OpenProgram(
                gui,
                folder,
                Clock.systemDefaultZone(),
                empty -> new IndicatorStore(empty).saveAll(StarterIndicators.all()));
        database = program.database();
        groups = new GroupStore(database);
        window = program.window();
        program.screen("group.screen");
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void fromANewGroupToAMeasurementAndBack() {
        window.button("group.new").click();
        DialogFixture form = window.dialog("group.new");
        form.textBox("group.name").setText("Tani Makmur");
        form.textBox("group.facilitator").setText("Siti Aminah");
        form.textBox("group.since").setText("5/3/2024");
        form.button("group.save").click();
        Wait.until("the group's page", () -> titleIs("Tani Makmur"));
        Group group = groups.all().get(0);

        part("group.tabMembers");
        window.button("member.new").click();
        DialogFixture member = window.dialog("member.new");
        member.textBox("member.name").setText("Ani");
        member.button("member.saveAndNew").click();
        Wait.until("an empty form", () -> member.textBox("member.name").text().isEmpty());
        member.textBox("member.name").setText("Budi");
        member.button("member.save").click();
        Wait.until("two members", () -> window.table("member.table").rowCount() == 2);
        assertThat(new MemberStore(database).ofGroup(group.id()))
                .extracting(Member::name)
                .containsExactly("Ani", "Budi");

        part("group.tabActivities");
        window.button("group.newActivity").click();
        DialogFixture activity = window.dialog("activity.new");
        activity.textBox("activity.title").setText("Kunjungan pertama");
        activity.comboBox("activity.mainApproach").selectItem("Agama");
        activity.button("activity.save").click();
        Wait.until("the activity", () -> window.table("activity.table").rowCount() == 1);
        assertThat(new ActivityStore(database).ofGroup(group.id(), 5)).hasSize(1);

        part("group.tabMeasuring");
        type(1, TARGET, "80");
        Wait.until(
                "the target is saved",
                () -> new TargetStore(database)
                                .ofGroup(group.id(), month.getYear())
                                .size()
                        == 1);
        assertThat(window.table("measuring.grid").target().getSelectedRow()).isEqualTo(2);
        type(1, JANUARY + month.getMonthValue() - 1, "20");
        Wait.until("it is saved", () -> measurements(group).size() == 1);
        part("group.tabOverview");
        Wait.until(
                "the score",
                () -> window.label("approach.religious.score").text().equals("25%"));
        assertThat(measurements(group)).extracting(Measurement::date).containsExactly(LocalDate.now());

        GuiActionRunner.execute(program.session().history()::undo);
        Wait.until(
                "no score",
                () -> window.label("approach.religious.score").text().equals("–"));
        window.button("group.back").click();
        Wait.until("the list", () -> window.table("group.table").rowCount() == 1);
        Wait.until(
                "the group is selected",
                () -> window.table("group.table").target().getSelectedRow() == 0);
        assertThat(window.table("group.table").cell(TableCell.row(0).column(3)).value())
                .isEqualTo("Siti Aminah");
    }

    @Test
    void marksWhatIsWrongAfterTheFirstSaveAndKeepsWhatWasTyped() {
        save(Make.group("K-001", "Melati"));
        window.button("group.new").click();
        DialogFixture form = window.dialog("group.new");
        form.textBox("group.code").setText("k-001");
        form.label("group.name.label").requireVisible();
        form.button("group.save").click();
        Wait.until("the name is asked for", () -> labelled(form, "group.name.problem"));
        form.textBox("group.name").requireFocused();

        form.textBox("group.name").setText("Mawar");
        form.button("group.save").click();
        Wait.until("the code is taken", () -> labelled(form, "group.code.problem"));
        form.textBox("group.code").setText("K-002");
        form.button("group.save").click();
        Wait.until("saved", () -> groups.byCode("K-002").isPresent());
    }

    @Test
    void aPastedBlockIsOneStepToUndo() {
        Group group = Make.group("K-001", "Melati");
        save(group);
        open(group, "measuring");
        window.table("measuring.grid").selectCell(TableCell.row(1).column(0));
        copy("40\t80\tN/A\n1\t12\t2\n");
        keys(KeyEvent.VK_V);
        Wait.until(
                "two targets",
                () -> new TargetStore(database)
                                .ofGroup(group.id(), month.getYear())
                                .size()
                        == 2);
        Wait.until("the wrong cell as typed", () -> cell(1, JANUARY).equals("N/A"));
        assertThat(measurements(group)).hasSize(1);

        GuiActionRunner.execute(program.session().history()::undo);

        Wait.until(
                "all of it is gone",
                () -> new TargetStore(database)
                                .ofGroup(group.id(), month.getYear())
                                .isEmpty()
                        && measurements(group).isEmpty());
    }

    @Test
    void theUndoKeysInACellTakeBackOnlyWhatIsTypedInIt() {
        Group group = Make.group("K-001", "Melati");
        save(group);
        open(group, "measuring");
        var table = window.table("measuring.grid");
        type(1, TARGET, "80");
        Wait.until("the target is shown", () -> cell(1, TARGET).equals("80"));
        table.selectCell(TableCell.row(1).column(TARGET));
        window.robot().enterText("12");
        Wait.until("it is typed", () -> typedInCell().equals("12"));
        keys(KeyEvent.VK_Z);
        Wait.until("the last letter is gone", () -> typedInCell().equals("1"));
        keys(KeyEvent.VK_Z);
        Wait.until("the first as well", () -> typedInCell().isEmpty());
        keys(KeyEvent.VK_Z);
        keys(KeyEvent.VK_Y);
        Wait.until("it is done again", () -> typedInCell().equals("1"));
    }

    @Test
    void worksWithTheKeyboardAlone() {
        gui.waitForFocus(window.target());
        keys(KeyEvent.VK_N);
        DialogFixture form = window.dialog("group.new");
        Wait.until(
                "the form has the focus",
                () -> form.textBox("group.name").target().isFocusOwner());
        window.robot().enterText("Mawar");
        window.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);
        Wait.until("the group's page", () -> titleIs("Mawar"));
        gui.waitForFocus(window.target());

        for (int parts = 0; parts < 6; parts++) {
            keys(KeyEvent.VK_PAGE_DOWN);
        }
        window.toggleButton("group.tabMembers").requireSelected();
        keys(KeyEvent.VK_N);
        DialogFixture member = window.dialog("member.new");
        Wait.until(
                "the form has the focus",
                () -> member.textBox("member.name").target().isFocusOwner());
        window.robot().enterText("Ani");
        window.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);
        Wait.until("a member", () -> window.table("member.table").rowCount() == 1);
        gui.waitForFocus(window.target());
        window.robot().pressKey(KeyEvent.VK_ALT);
        window.robot().pressAndReleaseKeys(KeyEvent.VK_LEFT);
        window.robot().releaseKey(KeyEvent.VK_ALT);
        Wait.until("the list", () -> window.table("group.table").rowCount() == 1);
    }

    @Test
    void keepsTheNotesOfAMonth() {
        Group group = Make.group("K-001", "Melati");
        save(group);
        open(group, "narrative");
        window.textBox("narrative.obstacles").setText("Hujan");
        window.button("narrative.save").click();

        Wait.until(
                "saved",
                () -> new NarrativeStore(database)
                        .of(group.id(), month)
                        .map(Narrative::obstacles)
                        .equals(Optional.of("Hujan")));
    }

    @Test
    void findsAndDeletesGroups() {
        save(Make.group("K-001", "Melati"));
        save(Make.group("K-002", "Tani Makmur"));
        Wait.until("both", () -> window.table("group.table").rowCount() == 2);
        window.textBox("group.search").setText("makmur");
        Wait.until("one", () -> window.table("group.table").rowCount() == 1);
        window.table("group.table").selectRows(0);
        window.table("group.table").pressAndReleaseKeys(KeyEvent.VK_DELETE);
        Wait.until("it is gone", () -> groups.all().size() == 1);

        GuiActionRunner.execute(program.session().history()::undo);

        Wait.until("it is back", () -> groups.all().size() == 2);
    }

    private void save(Group group) {
        Change change = groups.save(group);
        GuiActionRunner.execute(() -> program.session().events().publish(change));
        program.settle();
    }

    private void open(Group group, String part) {
        program.go(Place.of("group.screen", group.id(), part));
        Wait.until("the group's page", () -> titleIs(group.name()));
    }

    private boolean titleIs(String name) {
        return window.robot().finder().findAll(label -> "group.page.title".equals(label.getName())).stream()
                .anyMatch(
                        label -> label.isShowing() && ((JLabel) label).getText().equals(name));
    }

    private static boolean labelled(DialogFixture form, String name) {
        return form.robot().finder().findAll(label -> name.equals(label.getName())).stream()
                .anyMatch(Component::isShowing);
    }

    private void part(String key) {
        window.toggleButton(key).click();
    }

    private void type(int row, int column, String text) {
        var table = window.table("measuring.grid");
        table.selectCell(TableCell.row(row).column(column));
        window.robot().enterText(text);
        table.pressAndReleaseKeys(KeyEvent.VK_ENTER);
    }

    private String typedInCell() {
        return Objects.requireNonNull(GuiActionRunner.execute(
                () -> window.table("measuring.grid").target().getEditorComponent() instanceof JTextField field
                        ? field.getText()
                        : "–"));
    }

    private String cell(int row, int column) {
        return String.valueOf(window.table("measuring.grid")
                .cell(TableCell.row(row).column(column))
                .value());
    }

    private List<Measurement> measurements(Group group) {
        return new MeasurementStore(database)
                .ofGroup(group.id(), LocalDate.of(month.getYear(), 1, 1), LocalDate.of(month.getYear(), 12, 31));
    }

    private static void copy(String text) {
        GuiActionRunner.execute(
                () -> Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null));
    }

    private void keys(int key) {
        window.robot().pressKey(KeyEvent.VK_CONTROL);
        window.robot().pressAndReleaseKeys(key);
        window.robot().releaseKey(KeyEvent.VK_CONTROL);
    }
}
