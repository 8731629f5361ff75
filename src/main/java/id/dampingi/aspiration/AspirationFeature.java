package id.dampingi.aspiration;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Part;
import java.time.Clock;
import java.util.UUID;
import javax.swing.JComponent;

/** The door to the aspirations of a group, a part of the group's page. */
public final class AspirationFeature implements Part {
    private final AspirationListModel model;

    public AspirationFeature(AspirationStore store, FormDesk desk, Events events, Clock clock) {
        model = new AspirationListModel(store, desk, events, clock);
    }

    @Override
    public String part() {
        return "aspiration";
    }

    @Override
    public String key() {
        return "group.tabAspiration";
    }

    @Override
    public JComponent component() {
        return new AspirationListPanel(model);
    }

    @Override
    public void show(UUID group) {
        model.show(group);
    }
}
