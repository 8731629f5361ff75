package id.dampingi.narrative;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Part;
import java.time.YearMonth;
import java.util.UUID;
import javax.swing.JComponent;

/** The door to the notes about a group's month, a part of the group's page. */
public final class NarrativeFeature implements Part {
    private final NarrativeModel model;

    public NarrativeFeature(NarrativeStore store, FormDesk desk, Events events) {
        model = new NarrativeModel(store, desk, events);
    }

    @Override
    public String part() {
        return "narrative";
    }

    @Override
    public String key() {
        return "group.tabNarrative";
    }

    @Override
    public JComponent component() {
        return new NarrativePanel(model);
    }

    @Override
    public void show(UUID group, YearMonth month) {
        model.show(group, month);
    }

    @Override
    public void left() {
        model.form().leave();
    }
}
