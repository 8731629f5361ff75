package id.dampingi.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.OpenProgram;
import id.dampingi.approach.Approach;
import id.dampingi.aspiration.Aspiration;
import id.dampingi.aspiration.AspirationStep;
import id.dampingi.aspiration.AspirationStore;
import id.dampingi.feed.Feed;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.indicator.Combine;
import id.dampingi.indicator.Direction;
import id.dampingi.indicator.Indicator;
import id.dampingi.indicator.IndicatorStore;
import id.dampingi.indicator.ValueKind;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Parse;
import id.dampingi.support.Make;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.event.KeyEvent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** An aspiration from the assembly to the budget, and from there into the measurements. */
@Tag("gui")
class AspirationJourneyGuiTest {
    private static final int JANUARY = 2;

    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    private final Group group = Make.group("K-001", "Melati");
    private final LocalDate today = LocalDate.now();
    private OpenProgram program;
    private FrameFixture window;

    @BeforeEach
    void openWindow() {
        program = new OpenProgram(gui, folder, Clock.systemDefaultZone(), database -> {
            new GroupStore(database).save(group);
            new IndicatorStore(database).save(budgeted());
        });
        window = program.window();
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void fromTheAssemblyToTheBudget() {
        program.onlyGroup("group.tabAspiration");
        Wait.until("the empty list", () -> program.shows("aspiration.empty"));
        window.panel("aspiration.empty").button("aspiration.new").click();
        DialogFixture form = window.dialog("aspiration.new");
        form.textBox("aspiration.title").setText("Jalan usaha tani");
        form.textBox("aspiration.submittedOn").setText(Parse.text(today.minusDays(40)));
        form.textBox("aspiration.asked").setText("85.000.000");
        form.button("aspiration.save").click();
        gui.problem("aspiration.forum").requireText("Wajib diisi");
        form.textBox("aspiration.forum").setText("Musrenbang desa");
        form.button("aspiration.save").click();
        Wait.until("it is in the list", () -> window.table("aspiration.table").rowCount() == 1);
        assertThat(only().step()).isEqualTo(AspirationStep.SUBMITTED);
        program.backInWindow();

        window.table("aspiration.table").focus().selectRows(0);
        window.table("aspiration.table").pressAndReleaseKey(KeyPressInfo.keyCode(KeyEvent.VK_ENTER));
        DialogFixture later = window.dialog("aspiration.edit");
        later.textBox("aspiration.acceptedOn").setText(Parse.text(today.minusDays(20)));
        later.textBox("aspiration.budgeted").setText("60 juta");
        later.button("aspiration.save").click();
        gui.problem("aspiration.budgeted").requireVisible();
        later.textBox("aspiration.budgeted").setText("60.000.000");
        later.textBox("aspiration.budgetedOn").setText(Parse.text(today));
        later.button("aspiration.save").click();
        Wait.until("it is in the budget", () -> only().step() == AspirationStep.BUDGETED);
        program.backInWindow();

        program.part("group.tabMeasuring");
        Wait.until("it is measured", () -> measured().equals("60.000.000"));
        assertThat(GuiActionRunner.execute(
                        () -> window.table("measuring.grid").target().isCellEditable(1, month())))
                .isFalse();

        GuiActionRunner.execute(program.session().history()::undo);

        Wait.until("both are taken back", () -> measured().isEmpty());
        assertThat(only().step()).isEqualTo(AspirationStep.SUBMITTED);
    }

    private static Indicator budgeted() {
        return new Indicator(
                Ids.next(),
                Approach.POLITICAL,
                "Usulan yang dibiayai APBDes",
                "",
                "Rp",
                "",
                ValueKind.MONEY,
                Direction.HIGHER,
                Combine.SUM,
                BigDecimal.ONE,
                1,
                true,
                Feed.ASPIRATIONS_BUDGETED);
    }

    private int month() {
        return JANUARY + today.getMonthValue() - 1;
    }

    private String measured() {
        var grid = window.table("measuring.grid");
        return grid.rowCount() < 2
                ? "?"
                : String.valueOf(grid.cell(TableCell.row(1).column(month())).value());
    }

    private Aspiration only() {
        List<Aspiration> all = new AspirationStore(program.database()).ofGroup(group.id());
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
