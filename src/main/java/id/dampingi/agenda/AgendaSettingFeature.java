package id.dampingi.agenda;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Catalogue;
import javax.swing.JComponent;

/** The door to the agenda's settings. */
public final class AgendaSettingFeature implements Catalogue {
    private final AgendaSettingModel model;

    public AgendaSettingFeature(AgendaSettingStore store, FormDesk desk, Events events) {
        model = new AgendaSettingModel(store, desk, events);
    }

    @Override
    public String key() {
        return "settings.agenda";
    }

    @Override
    public JComponent component() {
        return new AgendaSettingPanel(model);
    }

    @Override
    public void shown() {
        model.load();
    }
}
