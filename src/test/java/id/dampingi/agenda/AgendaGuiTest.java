package id.dampingi.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityFeature;
import id.dampingi.activity.ActivityListStore;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.approach.Approach;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.DraftStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.db.Journal;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.SavedFilterStore;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.DayGrid;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.Place;
import id.dampingi.kit.ui.SwingBackground;
import id.dampingi.kit.ui.SwingDelay;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.ui.Today;
import id.dampingi.kit.undo.History;
import id.dampingi.support.Make;
import id.dampingi.support.TestData;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("gui")
class AgendaGuiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @RegisterExtension
    final Gui gui = new Gui();

    private final Database database = TestData.inMemory();
    private final SwingBackground background = new SwingBackground();
    private final ActivityStore activities = new ActivityStore(database);
    private final Group group = Make.group("K-1", "Tani Makmur");
    private final Activity meeting = activity("Rapat anggota", TODAY.plusDays(1));
    private final List<Place> visited = new CopyOnWriteArrayList<>();
    private final Events events = new Events();
    private final History history = new History(new Journal(database), background, events, AgendaGuiTest::fail);
    private FrameFixture window;

    @BeforeEach
    void openScreen() {
        Words.speak(Words.INDONESIAN);
        new GroupStore(database).save(group);
        activities.save(meeting);
        activities.save(activity("Kunjungan yang terlewat", TODAY.minusDays(4)));
        var desk = new FormDesk(
                background,
                history,
                new DraftStore(database),
                new SavedFilterStore(database),
                AgendaGuiTest::fail,
                new SwingDelay());
        window = gui.show(() -> {
            Theme.install(Look.LIGHT);
            Today.by(CLOCK);
            var forms = new ActivityFeature(
                    activities,
                    new ActivityListStore(database),
                    new GroupStore(database),
                    new FacilitatorStore(database),
                    events,
                    desk,
                    CLOCK);
            var agenda =
                    new AgendaFeature(new AgendaStore(database), activities, forms, events, desk, CLOCK, visited::add);
            var frame = new JFrame("Dampingi");
            frame.add(agenda.component());
            frame.setPreferredSize(new Dimension(1180, 800));
            frame.pack();
            SwingUtilities.invokeLater(agenda::shown);
            return frame;
        });
        Wait.until("what is late is read", () -> window.list("agenda.late").contents().length == 1);
        Wait.until("the grid has the focus", () -> GuiActionRunner.execute(() -> grid().isFocusOwner()));
    }

    @AfterEach
    void close() throws InterruptedException {
        var ended = new CountDownLatch(1);
        background.run(() -> true, done -> ended.countDown(), failed -> ended.countDown());
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
        background.close();
        database.close();
        GuiActionRunner.execute(() -> Today.by(Clock.systemDefaultZone()));
    }

    @Test
    void theKeysLeadFromADayToItsRecordAndBackToToday() {
        press(KeyEvent.VK_RIGHT);
        Wait.until("the meeting's day", () -> window.list("agenda.day").contents().length == 1);
        press(KeyEvent.VK_ENTER);
        Wait.until("its list", () -> window.list("agenda.day").target().isFocusOwner());
        press(KeyEvent.VK_ENTER);
        Wait.until("the record", () -> !visited.isEmpty());
        assertThat(visited).containsExactly(Place.of("activity.screen", meeting.id()));

        press(KeyEvent.VK_ESCAPE);
        Wait.until("the grid again", () -> GuiActionRunner.execute(() -> grid().isFocusOwner()));
        press(KeyEvent.VK_W);
        press(KeyEvent.VK_PAGE_DOWN);
        Wait.until("another week", () -> subtitle("30 Nov 2026 – 6 Des 2026"));
        press(KeyEvent.VK_T);
        Wait.until("this week", () -> subtitle("23 Nov 2026 – 29 Nov 2026"));
        press(KeyEvent.VK_M);
        Wait.until("the month", () -> subtitle("November 2026"));
        press(KeyEvent.VK_UP);
        press(KeyEvent.VK_UP);
        press(KeyEvent.VK_UP);
        press(KeyEvent.VK_UP);
        Wait.until("the month before", () -> subtitle("Oktober 2026"));
    }

    @Test
    void aNewActivityBeginsOnTheChosenDay() {
        press(KeyEvent.VK_DOWN);
        press(KeyEvent.VK_N);
        DialogFixture form = window.dialog("activity.new");
        form.textBox("activity.date").requireText("01/12/2026");
        form.textBox("activity.title").setText("Panen bersama");
        form.comboBox("activity.group").selectItem(0);
        form.comboBox("activity.mainApproach").selectItem(3);
        form.button("activity.save").click();
        Wait.until("it stands in the agenda", () -> window.list("agenda.day").contents().length == 1);
    }

    @Test
    void aPlannedActivityIsDraggedToAnotherDayAndUndoBringsItBack() {
        LocalDate to = TODAY.plusDays(3);
        Wait.until(
                "it is read",
                () -> !GuiActionRunner.execute(() -> line(TODAY.plusDays(1)).isEmpty()));
        Point from = GuiActionRunner.execute(() -> middle(line(TODAY.plusDays(1))));
        Point end = GuiActionRunner.execute(() -> middle(grid().cell(to)));
        gui.robot().pressMouse(grid(), from, MouseButton.LEFT_BUTTON);
        gui.robot().moveMouse(grid(), new Point(from.x + 20, from.y));
        gui.robot().moveMouse(grid(), end);
        gui.robot().releaseMouseButtons();
        Wait.until("it is moved", () -> date().equals(to));

        GuiActionRunner.execute(history::undo);
        Wait.until("it is back", () -> date().equals(TODAY.plusDays(1)));
    }

    @Test
    void allOfACrowdedDayIsListedWhenItIsChosen() {
        background.run(
                () -> {
                    Change last = activities.save(activity("Rapat 0", TODAY.plusDays(2)));
                    for (int i = 1; i < 35; i++) {
                        last = activities.save(activity("Rapat " + i, TODAY.plusDays(2)));
                    }
                    return last;
                },
                history::did,
                AgendaGuiTest::fail);
        press(KeyEvent.VK_RIGHT);
        press(KeyEvent.VK_RIGHT);
        Wait.until("all of the day", () -> window.list("agenda.day").contents().length == 35);
        Wait.until("how many", () -> subtitle("35"));

        press(KeyEvent.VK_LEFT);
        Wait.until("the meeting's day", () -> window.list("agenda.day").contents().length == 1);
        assertThat(GuiActionRunner.execute(() -> grid().getAccessibleContext().getAccessibleName()))
                .contains("25 November 2026");
    }

    private LocalDate date() {
        var found = new CopyOnWriteArrayList<LocalDate>();
        var ended = new CountDownLatch(1);
        background.run(
                () -> activities.byId(meeting.id()).orElseThrow().date(),
                date -> {
                    found.add(date);
                    ended.countDown();
                },
                e -> ended.countDown());
        try {
            assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return found.get(0);
    }

    private Rectangle line(LocalDate day) {
        return grid().line(day, 0);
    }

    private static Point middle(Rectangle place) {
        return new Point((int) place.getCenterX(), (int) place.getCenterY());
    }

    @SuppressWarnings("unchecked")
    private DayGrid<AgendaItem> grid() {
        return (DayGrid<AgendaItem>) gui.robot().finder().findByName("agenda.grid", JComponent.class);
    }

    private boolean subtitle(String text) {
        return !gui.robot()
                .finder()
                .findAll(part -> part instanceof JLabel label && text.equals(label.getText()))
                .isEmpty();
    }

    private Activity activity(String title, LocalDate date) {
        return new Activity(
                Ids.next(),
                group.id(),
                date,
                LocalTime.of(9, 0),
                null,
                "Balai desa",
                title,
                Approach.ECONOMIC,
                Set.of(Approach.ECONOMIC),
                null,
                0,
                0,
                "",
                "",
                ActivityState.PLANNED,
                "");
    }

    private void press(int key) {
        gui.robot().pressAndReleaseKey(key);
    }

    private static void fail(Exception e) {
        SwingUtilities.invokeLater(() -> {
            throw new AssertionError("work failed", e);
        });
    }
}
