package id.dampingi.problem;

import id.dampingi.activity.ActivityFeature;
import id.dampingi.activity.ActivityListStore;
import id.dampingi.activity.ActivityStore;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.DraftStore;
import id.dampingi.kit.db.Journal;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.SavedFilterStore;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.ui.Place;
import id.dampingi.kit.ui.Screen;
import id.dampingi.kit.ui.SwingDelay;
import id.dampingi.kit.undo.History;
import id.dampingi.plan.PlanFeature;
import id.dampingi.plan.PlanListStore;
import id.dampingi.plan.PlanStore;
import java.awt.CardLayout;
import java.time.Clock;
import java.util.List;
import javax.swing.JPanel;

/** The screens of activities and of problems, one in front of the other, as the program puts them together. */
final class ProblemScreens {
    final Events events = new Events();
    final History history;
    final JPanel panel = new JPanel(new CardLayout());
    private final List<Screen> screens;

    ProblemScreens(Database database, Background background) {
        history = new History(new Journal(database), background, events, ProblemScreens::fail);
        var desk = new FormDesk(
                background,
                history,
                new DraftStore(database),
                new SavedFilterStore(database),
                ProblemScreens::fail,
                new SwingDelay());
        var clock = Clock.systemDefaultZone();
        var groups = new GroupStore(database);
        var facilitators = new FacilitatorStore(database);
        var store = new ActivityStore(database);
        var activities =
                new ActivityFeature(store, new ActivityListStore(database), groups, facilitators, events, desk, clock);
        var plans = new PlanFeature(
                new PlanStore(database),
                new PlanListStore(database),
                groups,
                facilitators,
                activities,
                events,
                desk,
                clock);
        var problems = new ProblemFeature(
                new ProblemStore(database),
                new ProblemWayStore(database),
                new ProblemListStore(database),
                groups,
                facilitators,
                store,
                plans,
                events,
                desk,
                clock,
                this::go);
        activities.raiseWith(problems::raise);
        activities.raiseInFormWith(problems::raiseBeside);
        screens = List.of(activities, problems);
        screens.forEach(screen -> panel.add(screen.component(), screen.key()));
        activities.shown();
    }

    void go(Place place) {
        for (Screen screen : screens) {
            if (screen.key().equals(place.screen())) {
                ((CardLayout) panel.getLayout()).show(panel, place.screen());
                screen.shown();
                screen.go(place);
            } else {
                screen.left();
            }
        }
    }

    private static void fail(Exception e) {
        throw new AssertionError("work failed", e);
    }
}
