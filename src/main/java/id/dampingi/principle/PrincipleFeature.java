package id.dampingi.principle;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Part;
import java.time.YearMonth;
import java.util.UUID;
import javax.swing.JComponent;

/** The door to the three principles of a group, a part of the group's page. */
public final class PrincipleFeature implements Part {
    private final PrincipleModel model;

    public PrincipleFeature(PrincipleStore store, FormDesk desk, Events events) {
        model = new PrincipleModel(store, desk, events);
    }

    @Override
    public String part() {
        return "principle";
    }

    @Override
    public String key() {
        return "group.tabPrinciples";
    }

    @Override
    public JComponent component() {
        return new PrinciplePanel(model);
    }

    @Override
    public void show(UUID group, YearMonth month) {
        model.show(group, month);
    }
}
