package id.dampingi.principle;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import java.time.YearMonth;
import java.util.UUID;
import javax.swing.JComponent;

/** The door to the three principles of a group, a part of the group's page. */
public final class PrincipleFeature {
    private final PrincipleModel model;

    public PrincipleFeature(PrincipleStore store, FormDesk desk, Events events) {
        model = new PrincipleModel(store, desk, events);
    }

    public JComponent component() {
        return new PrinciplePanel(model);
    }

    public void show(UUID group, YearMonth month) {
        model.show(group, month);
    }
}
