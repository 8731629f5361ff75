package id.dampingi.material;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Navigator;
import id.dampingi.kit.ui.Part;
import id.dampingi.kit.ui.Place;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import javax.swing.JComponent;

/** The door to the materials that were delivered to a group, a part of the group's page. */
public final class DeliveryFeature implements Part {
    private static final Place CATALOGUE = new Place("settings.screen", Optional.empty(), "settings.materials");

    private final DeliveryModel model;
    private final Navigator navigator;

    public DeliveryFeature(
            DeliveryStore store,
            MaterialStore catalogue,
            FormDesk desk,
            Events events,
            Clock clock,
            Navigator navigator) {
        model = new DeliveryModel(store, catalogue, desk, events, clock);
        this.navigator = navigator;
    }

    @Override
    public String part() {
        return "material";
    }

    @Override
    public String key() {
        return "group.tabMaterials";
    }

    @Override
    public JComponent component() {
        return new DeliveryPanel(model, () -> navigator.go(CATALOGUE));
    }

    @Override
    public void show(UUID group) {
        model.show(group);
    }
}
