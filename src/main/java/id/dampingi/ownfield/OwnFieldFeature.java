package id.dampingi.ownfield;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Catalogue;
import javax.swing.JComponent;

/** The door to the fields that the office added, a part of the settings. */
public final class OwnFieldFeature implements Catalogue {
    private final OwnFieldListModel model;

    public OwnFieldFeature(OwnFieldStore store, FormDesk desk, Events events) {
        model = new OwnFieldListModel(store, desk, events);
    }

    @Override
    public String key() {
        return "settings.ownFields";
    }

    @Override
    public JComponent component() {
        return new OwnFieldListPanel(model);
    }

    @Override
    public void shown() {
        model.load();
    }
}
