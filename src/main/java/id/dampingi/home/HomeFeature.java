package id.dampingi.home;

import id.dampingi.evaluation.EvaluationStore;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Navigator;
import id.dampingi.kit.ui.Screen;
import java.time.Clock;
import javax.swing.JComponent;

/** The door to the first screen. */
public final class HomeFeature implements Screen {
    private final HomeModel model;
    private final Navigator navigator;

    public HomeFeature(
            HomeStore store,
            EvaluationStore evaluation,
            FormDesk desk,
            Events events,
            Clock clock,
            Navigator navigator) {
        model = new HomeModel(store, evaluation, desk, events, clock);
        this.navigator = navigator;
    }

    @Override
    public String key() {
        return "home.screen";
    }

    @Override
    public String icon() {
        return "house";
    }

    /** What it shows is read while it is being made. */
    @Override
    public JComponent component() {
        model.watch();
        return new HomePanel(model, navigator);
    }

    @Override
    public void shown() {
        model.watch();
    }

    @Override
    public void left() {
        model.unwatch();
    }
}
