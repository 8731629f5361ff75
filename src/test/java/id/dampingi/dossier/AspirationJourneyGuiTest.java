package id.dampingi.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.approach.Approach;
import id.dampingi.aspiration.Aspiration;
import id.dampingi.aspiration.AspirationStep;
import id.dampingi.aspiration.AspirationStore;
import id.dampingi.feed.Feed;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.indicator.Combine;
import id.dampingi.indicator.Direction;
import id.dampingi.indicator.FedMeasurementStore;
import id.dampingi.indicator.Indicator;
import id.dampingi.indicator.IndicatorStore;
import id.dampingi.indicator.ValueKind;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.Place;
import id.dampingi.kit.ui.SwingBackground;
import id.dampingi.kit.ui.SwingDelay;
import id.dampingi.kit.ui.Theme;
import id.dampingi.support.Make;
import id.dampingi.support.TestData;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.Dimension;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.JFrame;
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

/** An aspiration from the assembly to the budget, and from there into the measurements. */
@Tag("gui")
class AspirationJourneyGuiTest {
    private static final int JANUARY = 2;

    @RegisterExtension
    final Gui gui = new Gui();

    private final Database database = TestData.inMemory();
    private final SwingBackground background = new SwingBackground();
    private final AspirationStore store = new AspirationStore(database);
    private final Group group = Make.group("K-001", "Melati");
    private final LocalDate today = LocalDate.now();
    private final GroupScreens screens = Objects.requireNonNull(
            GuiActionRunner.execute(() -> new GroupScreens(database, background, new SwingDelay())));
    private FrameFixture window;

    @BeforeEach
    void openWindow() {
        Words.speak(Words.INDONESIAN);
        FedMeasurementStore.follow(database, Clock.systemDefaultZone());
        new GroupStore(database).save(group);
        new IndicatorStore(database)
                .save(new Indicator(
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
                        Feed.ASPIRATIONS_BUDGETED));
        window = gui.show(() -> {
            Theme.install(Look.LIGHT);
            var frame = new JFrame("Dampingi");
            frame.add(screens.groups.component());
            frame.setPreferredSize(new Dimension(1180, 820));
            frame.pack();
            screens.groups.shown();
            return frame;
        });
    }

    @AfterEach
    void close() {
        letWorkEnd();
        letWorkEnd();
        background.close();
        database.close();
    }

    @Test
    void fromTheAssemblyToTheBudget() {
        go("aspiration");
        Wait.until("the empty list", () -> isShowing("aspiration.empty"));
        window.panel("aspiration.empty").button("aspiration.new").click();
        DialogFixture form = window.dialog("aspiration.new");
        form.textBox("aspiration.title").setText("Jalan usaha tani");
        form.textBox("aspiration.submittedOn").setText(Parse.text(today.minusDays(40)));
        form.textBox("aspiration.asked").setText("85.000.000");
        form.button("aspiration.save").click();
        form.label("aspiration.forum.problem").requireText("Wajib diisi");
        form.textBox("aspiration.forum").setText("Musrenbang desa");
        form.button("aspiration.save").click();
        Wait.until("it is in the list", () -> window.table("aspiration.table").rowCount() == 1);
        assertThat(only().step()).isEqualTo(AspirationStep.SUBMITTED);
        gui.waitForFocus(window.target());

        window.table("aspiration.table").focus().selectRows(0);
        window.table("aspiration.table").pressAndReleaseKey(KeyPressInfo.keyCode(java.awt.event.KeyEvent.VK_ENTER));
        DialogFixture later = window.dialog("aspiration.edit");
        later.textBox("aspiration.acceptedOn").setText(Parse.text(today.minusDays(20)));
        later.textBox("aspiration.budgeted").setText("60 juta");
        later.button("aspiration.save").click();
        later.label("aspiration.budgeted.problem").requireVisible();
        later.textBox("aspiration.budgeted").setText("60.000.000");
        later.textBox("aspiration.budgetedOn").setText(Parse.text(today));
        later.button("aspiration.save").click();
        Wait.until("it is in the budget", () -> only().step() == AspirationStep.BUDGETED);
        gui.waitForFocus(window.target());

        go("measuring");
        Wait.until("it is measured", () -> measured().equals("60.000.000"));
        assertThat(GuiActionRunner.execute(
                        () -> window.table("measuring.grid").target().isCellEditable(1, month())))
                .isFalse();

        GuiActionRunner.execute(screens.history::undo);

        Wait.until("both are taken back", () -> measured().isEmpty());
        assertThat(only().step()).isEqualTo(AspirationStep.SUBMITTED);
    }

    private void go(String part) {
        GuiActionRunner.execute(() -> screens.groups.go(Place.of("group.screen", group.id(), part)));
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
        List<Aspiration> all = store.ofGroup(group.id());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private boolean isShowing(String name) {
        return window.robot().finder().findAll(component -> name.equals(component.getName())).stream()
                .anyMatch(java.awt.Component::isShowing);
    }

    /** What an event started is done; what that started is done after the second call. */
    private void letWorkEnd() {
        window.robot().waitForIdle();
        var idle = new AtomicBoolean();
        background.run(() -> true, idle::set, e -> idle.set(true));
        Wait.until("the work ends", idle::get);
    }
}
