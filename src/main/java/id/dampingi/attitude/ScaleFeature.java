package id.dampingi.attitude;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Catalogue;
import javax.swing.JComponent;

/** The door to the office's scales of attitude, a part of the settings. */
public final class ScaleFeature implements Catalogue {
    private final ScaleListModel model;

    public ScaleFeature(ScaleStore store, FormDesk desk, Events events) {
        model = new ScaleListModel(store, desk, events);
    }

    @Override
    public String key() {
        return "settings.scales";
    }

    @Override
    public JComponent component() {
        return new ScaleListPanel(model);
    }

    @Override
    public void shown() {
        model.load();
    }
}
