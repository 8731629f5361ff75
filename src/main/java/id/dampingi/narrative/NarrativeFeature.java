package id.dampingi.narrative;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import java.time.YearMonth;
import java.util.UUID;
import javax.swing.JComponent;

/** The door to the notes about a group's month, a part of the group's page. */
public final class NarrativeFeature {
    private final NarrativeModel model;

    public NarrativeFeature(NarrativeStore store, FormDesk desk, Events events) {
        model = new NarrativeModel(store, desk, events);
    }

    public JComponent component() {
        return new NarrativePanel(model);
    }

    public void show(UUID group, YearMonth month) {
        model.show(group, month);
    }

    /** The part goes out of sight. */
    public void leave() {
        model.form().leave();
    }
}
