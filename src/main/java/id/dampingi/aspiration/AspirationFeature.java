package id.dampingi.aspiration;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import java.time.Clock;
import java.util.UUID;
import java.util.function.IntConsumer;
import javax.swing.JComponent;

/** The door to the aspirations of a group, a part of the group's page. */
public final class AspirationFeature {
    private final AspirationListModel model;

    public AspirationFeature(AspirationStore store, FormDesk desk, Events events, Clock clock) {
        model = new AspirationListModel(store, desk, events, clock);
    }

    public JComponent component() {
        return new AspirationListPanel(model);
    }

    public void show(UUID group) {
        model.show(group);
    }

    /** Tells how many aspirations there are whenever they were read. */
    public void onCount(IntConsumer action) {
        model.onCount(() -> action.accept(model.count()));
    }
}
