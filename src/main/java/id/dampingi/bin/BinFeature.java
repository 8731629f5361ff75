package id.dampingi.bin;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Catalogue;
import java.time.Clock;
import javax.swing.JComponent;

/** The door to the bin, a part of the settings. */
public final class BinFeature implements Catalogue {
    private final BinModel model;
    private final Clock clock;

    public BinFeature(BinStore store, FormDesk desk, Events events, Clock clock) {
        this.model = new BinModel(store, desk, events);
        this.clock = clock;
    }

    @Override
    public String key() {
        return "settings.bin";
    }

    @Override
    public JComponent component() {
        return new BinPanel(model, clock.getZone());
    }

    @Override
    public void shown() {
        model.load();
    }
}
