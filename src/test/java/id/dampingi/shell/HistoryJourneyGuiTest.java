package id.dampingi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.approach.Approach;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.indicator.Combine;
import id.dampingi.indicator.Direction;
import id.dampingi.indicator.Indicator;
import id.dampingi.indicator.IndicatorStore;
import id.dampingi.indicator.Target;
import id.dampingi.indicator.TargetStore;
import id.dampingi.indicator.ValueKind;
import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.ui.Place;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import id.dampingi.support.Make;
import id.dampingi.support.TestData;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.swing.JLabel;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.KeyPressInfo;
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

/** A target changed with a reason and put back from its history; a group deleted, put back from the bin, and erased. */
@Tag("gui")
class HistoryJourneyGuiTest {
    private static final int TARGET = 1;
    private static final Place BIN = new Place("settings.screen", Optional.empty(), "settings.bin");

    /** Made in January 2025: what was made today is put right without a reason. */
    private static final UUID OLD = new UUID(0x0194_5000_0000_7000L, 0x8000_0000_0000_0001L);

    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    private final Group group = Make.group("KD-01", "Mekar");
    private Path file;
    private StartedProgram program;
    private FrameFixture window;

    @BeforeEach
    void start() {
        file = folder.resolve("a" + DataFile.SUFFIX);
        try (Database database = DataFile.create(file, TestData.AUTHOR)) {
            fill(database);
        }
        program = new StartedProgram(gui, folder);
        program.preferences().person("Siti");
        window = program.window();
        program.open(file);
    }

    @AfterEach
    void quit() {
        program.close();
    }

    @Test
    void aTargetIsChangedWithAReasonAndPutBack() {
        program.go(Place.of("group.screen", group.id(), "measuring"));
        Wait.until("the target", () -> cell().equals("10"));
        var grid = window.table("measuring.grid");
        grid.selectCell(TableCell.row(1).column(TARGET));
        gui.robot().enterText("12");
        grid.pressAndReleaseKeys(KeyEvent.VK_ENTER);
        DialogFixture why = dialog("reason.title");
        why.button("reason.save").click();
        gui.problem("reason.why").requireText("Wajib diisi");
        why.textBox("reason.why").setText("Musyawarah desa");
        why.button("reason.save").click();
        gui.waitForFocus(window.target());
        Wait.until("the new target", () -> cell().equals("12"));

        grid.selectCell(TableCell.row(1).column(TARGET));
        grid.pressAndReleaseKey(KeyPressInfo.keyCode(KeyEvent.VK_H).modifiers(InputEvent.CTRL_MASK));
        DialogFixture history = dialog("history.dialog");
        assertThat(label("history.title")).contains("Target").contains("Kehadiran");
        assertThat(texts(history)).contains("10", "12", "Alasan: Musyawarah desa");
        history.button("history.putBack").requireDisabled();
        history.list("history.list").requireItemCount(2).selectItem(1);
        history.button("history.putBack").requireEnabled().click();
        DialogFixture again = dialog("reason.title");
        assertThat(again.textBox("reason.why").text()).isEqualTo("Musyawarah desa");
        again.textBox("reason.why").setText("Belum disepakati");
        again.button("reason.save").click();
        Wait.until(
                "a third version",
                () -> GuiActionRunner.execute(() ->
                                history.list("history.list").target().getModel().getSize())
                        == 3);
        assertThat(texts(history)).contains("12", "10", "Alasan: Belum disepakati");
        history.button("history.close").click();
        gui.waitForFocus(window.target());
        Wait.until("the old target", () -> cell().equals("10"));

        window.pressAndReleaseKey(KeyPressInfo.keyCode(KeyEvent.VK_Z).modifiers(InputEvent.CTRL_MASK));
        Wait.until("undone without a question", () -> cell().equals("12"));
    }

    @Test
    void whoGivesUpTheReasonKeepsTheOldValue() {
        program.go(Place.of("group.screen", group.id(), "measuring"));
        Wait.until("the target", () -> cell().equals("10"));
        var grid = window.table("measuring.grid");
        grid.selectCell(TableCell.row(1).column(TARGET));
        gui.robot().enterText("99");
        grid.pressAndReleaseKeys(KeyEvent.VK_ENTER);
        dialog("reason.title").button("form.cancel").click();
        gui.waitForFocus(window.target());

        Wait.until("the old value", () -> cell().equals("10"));
        assertThat(window.label("status.message").text()).doesNotContain("target");
    }

    @Test
    void aDeletedGroupComesBackFromTheBinWithItsMembersAndIsErasedInTheEnd() {
        deleteGroup();
        var bin = window.table("bin.table");
        assertThat(bin.cell(TableCell.row(0).column(0)).value()).isEqualTo("Kelompok");
        bin.selectRows(0);
        window.button("bin.putBack").click();
        Wait.until("the bin is empty", () -> isShowing("bin.empty"));
        program.go(Place.of("group.screen", group.id(), "member"));
        Wait.until("both members", () -> window.table("member.table").rowCount() == 2);

        deleteGroup();
        bin = window.table("bin.table");
        bin.selectRows(0);
        window.button("bin.erase").click();
        dialog("bin.eraseAll").button("bin.eraseAll.yes").click();
        gui.waitForFocus(window.target());
        Wait.until("it says so", () -> label("bin.note").contains("dihapus selamanya"));
        Wait.until("nothing is left", () -> isShowing("bin.empty"));
    }

    @Test
    void theContextMenuOfAListOpensTheHistory() {
        program.go(new Place("group.screen", Optional.empty(), "list"));
        Wait.until("the group", () -> window.table("group.table").rowCount() == 1);
        window.table("group.table")
                .showPopupMenuAt(TableCell.row(0).column(0))
                .menuItem("records.history")
                .click();
        DialogFixture history = dialog("history.dialog");
        assertThat(label("history.title")).isEqualTo("Kelompok: Mekar");
        assertThat(texts(history)).contains("Mekar", "KD-01");
        history.button("history.close").click();
        gui.waitForFocus(window.target());
    }

    private void deleteGroup() {
        program.go(new Place("group.screen", Optional.empty(), "list"));
        Wait.until("the group", () -> window.table("group.table").rowCount() == 1);
        var groups = window.table("group.table");
        groups.focus();
        groups.selectRows(0);
        groups.pressAndReleaseKeys(KeyEvent.VK_DELETE);
        Wait.until(
                "no group", () -> GuiActionRunner.execute(() -> groups.target().getRowCount()) == 0);
        program.go(BIN);
        Wait.until("it is in the bin", () -> window.table("bin.table").rowCount() == 1);
    }

    private DialogFixture dialog(String name) {
        Wait.until(name, () -> isShowing(name));
        DialogFixture dialog = window.dialog(name);
        gui.waitForFocus(dialog.target());
        return dialog;
    }

    private void fill(Database database) {
        new GroupStore(database).save(group);
        new MemberStore(database).save(Member.named(Ids.next(), group.id(), "Ani"));
        new MemberStore(database).save(Member.named(Ids.next(), group.id(), "Budi"));
        UUID indicator = Ids.next();
        new IndicatorStore(database)
                .save(new Indicator(
                        indicator,
                        Approach.SOCIAL,
                        "Kehadiran",
                        "",
                        "orang",
                        "",
                        ValueKind.NUMBER,
                        Direction.HIGHER,
                        Combine.LAST,
                        BigDecimal.ONE,
                        1,
                        true));
        new TargetStore(database)
                .save(new Target(
                        OLD,
                        group.id(),
                        indicator,
                        LocalDate.now().getYear(),
                        BigDecimal.ZERO,
                        BigDecimal.TEN,
                        Map.of()));
    }

    /** The target in the sheet. */
    private String cell() {
        return GuiActionRunner.execute(() ->
                gui.robot().finder().findAll(c -> "measuring.grid".equals(c.getName())).stream()
                        .filter(c -> c.isShowing() && c instanceof javax.swing.JTable table && table.getRowCount() > 1)
                        .map(c -> String.valueOf(((javax.swing.JTable) c).getValueAt(1, TARGET)))
                        .findFirst()
                        .orElse(""));
    }

    private java.util.List<String> texts(DialogFixture dialog) {
        return GuiActionRunner.execute(() ->
                gui
                        .robot()
                        .finder()
                        .findAll(dialog.target(), c -> c instanceof JTextComponent && c.isShowing())
                        .stream()
                        .map(c -> ((JTextComponent) c).getText())
                        .toList());
    }

    private boolean isShowing(String name) {
        return GuiActionRunner.execute(() -> gui.robot().finder().findAll(c -> name.equals(c.getName())).stream()
                .anyMatch(java.awt.Component::isShowing));
    }

    private String label(String name) {
        return GuiActionRunner.execute(() -> gui.robot().finder().findAll(c -> name.equals(c.getName())).stream()
                .filter(c -> c.isShowing() && c instanceof JLabel)
                .map(c -> Objects.requireNonNullElse(((JLabel) c).getText(), ""))
                .findFirst()
                .orElse(""));
    }
}
