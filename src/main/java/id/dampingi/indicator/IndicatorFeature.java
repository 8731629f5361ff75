package id.dampingi.indicator;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Screen;
import java.time.Clock;
import javax.swing.JComponent;

/** The door to the indicators of the office. */
public final class IndicatorFeature implements Screen {
    private final IndicatorListModel model;
    private final IndicatorDialog dialog;

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
        return new IndicatorListPanel(model, dialog);
    }

    @Override
    public void shown() {
        model.load();
    }
}
