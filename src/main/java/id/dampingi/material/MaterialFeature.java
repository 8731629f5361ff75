package id.dampingi.material;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Catalogue;
import javax.swing.JComponent;

/** The door to the office's catalogue of materials, a part of the settings. */
public final class MaterialFeature implements Catalogue {
    private final MaterialListModel model;

    public MaterialFeature(MaterialStore store, FormDesk desk, Events events) {
        model = new MaterialListModel(store, desk, events);
    }

    @Override
    public String key() {
        return "settings.materials";
    }

    @Override
    public JComponent component() {
        return new MaterialListPanel(model);
    }

    @Override
    public void shown() {
        model.load();
    }
}
