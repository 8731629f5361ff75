package id.dampingi.indicator;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Place;
import id.dampingi.kit.ui.Screen;
import id.dampingi.kit.ui.Way;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;

/** The door to the indicators of the office. */
public final class IndicatorFeature implements Screen {
    private final IndicatorListModel model;
    private final IndicatorDialog dialog;
    private Optional<IndicatorListPanel> panel = Optional.empty();

    public IndicatorFeature(IndicatorStore store, IndicatorUseStore uses, Events events, FormDesk desk, Clock clock) {
        model = new IndicatorListModel(store, uses, events, desk, clock);
        dialog = new IndicatorDialog(store, desk);
    }

    @Override
    public String key() {
        return "indicator.screen";
    }

    @Override
    public String icon() {
        return "target";
    }

    @Override
    public JComponent component() {
        var made = new IndicatorListPanel(model, dialog);
        panel = Optional.of(made);
        return made;
    }

    @Override
    public List<Way> ways() {
        return List.of(Way.of("indicator.new", "plus", "", key(), "new"));
    }

    /** With the part {@code "new"} the form of a new one. */
    @Override
    public void go(Place place) {
        if (place.part().equals("new")) {
            panel.ifPresent(IndicatorListPanel::openNew);
        }
    }

    @Override
    public void shown() {
        model.load();
    }
}
