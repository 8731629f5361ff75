package id.dampingi.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.approach.Approach;
import id.dampingi.evaluation.EvaluationStore;
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
import id.dampingi.kit.task.Failures;
import id.dampingi.kit.ui.LineCard;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.Place;
import id.dampingi.kit.ui.SwingBackground;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.undo.History;
import id.dampingi.sample.SampleOffice;
import id.dampingi.support.Make;
import id.dampingi.support.TestData;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("gui")
class HomeScreenGuiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);

    @RegisterExtension
    final Gui gui = new Gui();

    private final SwingBackground background = new SwingBackground();
    private final Database database = TestData.inMemory();
    private final Group group = Make.group("K-1", "Tani Makmur");
    private final List<Place> visited = new CopyOnWriteArrayList<>();
    private final Failures failures = e -> {
        throw new AssertionError(e);
    };

    @AfterEach
    void close() {
        background.close();
        database.close();
    }

    @Test
    void aLineLeadsToThePlaceWhereSomethingCanBeDone() {
        SampleOffice.fill(database, TODAY);
        FrameFixture window = open();
        Wait.until(
                "a group is named", () -> window.list("home.notMeasured.list").contents().length > 0);

        window.list("home.notMeasured.list").focus();
        gui.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);
        Wait.until("it was gone to", () -> !visited.isEmpty());
        assertThat(visited.get(0).screen()).isEqualTo("group.screen");
        assertThat(visited.get(0).part()).isEqualTo("measuring");
        assertThat(visited.get(0).record()).isPresent();
    }

    @Test
    void anotherMonthIsChosenWithTheKeys() {
        SampleOffice.fill(database, TODAY);
        FrameFixture window = open();
        window.button("home.month").requireText("Oktober 2026").focus();

        gui.robot().pressAndReleaseKeys(KeyEvent.VK_LEFT);

        window.button("home.month").requireText("September 2026");
        Wait.until("all plans of a month that is over are done or overdue", () -> !isShowing(window, "home.ahead"));
    }

    @Test
    void theAgendaOfTheNextDaysStandsAtTheStartAndLeadsToItsRecordsAndToAllOfIt() {
        Activity today = save(TODAY);
        Activity tomorrow = save(TODAY.plusDays(1));
        FrameFixture window = open();
        Wait.until("both", () -> lines(window).size() == 2);
        assertThat(lines(window).get(0).name()).isEqualTo("Rapat anggota");
        assertThat(lines(window).get(0).about()).isEqualTo("Tani Makmur");
        assertThat(lines(window))
                .extracting(LineCard.Line::detail)
                .containsExactly("Hari ini · 09.00", "Besok · 09.00");

        window.list("home.ahead.list").focus();
        gui.robot().pressAndReleaseKeys(KeyEvent.VK_DOWN, KeyEvent.VK_ENTER);
        Wait.until("the record", () -> visited.size() == 1);
        assertThat(visited.get(0).screen()).isEqualTo("activity.screen");
        assertThat(visited.get(0).record())
                .hasValueSatisfying(id -> assertThat(id).isIn(today.id(), tomorrow.id()));

        window.button("home.wholeAgenda").click();
        Wait.until("the agenda", () -> visited.size() == 2);
        assertThat(visited.get(1)).isEqualTo(Place.of("agenda.screen"));
    }

    @Test
    void anOfficeWithNothingPlannedIsToldSoCalmly() {
        new GroupStore(database).save(group);
        FrameFixture window = open();
        Wait.until("the card", () -> isShowing(window, "home.ahead"));
        Wait.until(
                "it says so",
                () -> !window.robot()
                        .finder()
                        .findAll(part -> part instanceof JLabel label
                                && "Belum ada yang direncanakan untuk hari-hari mendatang.".equals(label.getText())
                                && label.isShowing())
                        .isEmpty());
        window.button("home.wholeAgenda").requireVisible();
    }

    private static List<LineCard.Line> lines(FrameFixture window) {
        return GuiActionRunner.execute(() -> {
            var list = window.robot().finder().findByName(window.target(), "home.ahead.list", JList.class, false);
            return IntStream.range(0, list.getModel().getSize())
                    .mapToObj(i -> (LineCard.Line) list.getModel().getElementAt(i))
                    .toList();
        });
    }

    private Activity save(LocalDate date) {
        new GroupStore(database).save(group);
        var activity = new Activity(
                Ids.next(),
                group.id(),
                date,
                LocalTime.of(9, 0),
                null,
                "Balai desa",
                "Rapat anggota",
                Approach.ECONOMIC,
                Set.of(Approach.ECONOMIC),
                null,
                0,
                0,
                "",
                "",
                ActivityState.PLANNED,
                "");
        new ActivityStore(database).save(activity);
        return activity;
    }

    @Test
    void anEmptyOfficeIsShownWhereToBegin() {
        FrameFixture window = open();
        Wait.until("it says so", () -> isShowing(window, "home.empty"));

        window.button("group.new").click();

        Wait.until("it was gone to", () -> !visited.isEmpty());
        assertThat(visited.get(0).part()).isEqualTo("new");
    }

    private FrameFixture open() {
        return gui.show(() -> {
            Theme.install(Look.LIGHT);
            Words.speak(Words.INDONESIAN);
            var events = new Events();
            var history = new History(new Journal(database), background, events, failures);
            var desk = new FormDesk(
                    background,
                    history,
                    new DraftStore(database),
                    new SavedFilterStore(database),
                    failures,
                    Delay.none());
            var clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
            var feature = new HomeFeature(
                    new HomeStore(database), new EvaluationStore(database), desk, events, clock, visited::add);
            var frame = new JFrame("Dampingi");
            frame.add(feature.component());
            frame.setPreferredSize(new Dimension(1180, 820));
            feature.shown();
            return frame;
        });
    }

    private static boolean isShowing(FrameFixture window, String name) {
        return GuiActionRunner.execute(() ->
                window.robot().finder().findByName(window.target(), name, false).isShowing());
    }
}
