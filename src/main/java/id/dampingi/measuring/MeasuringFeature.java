package id.dampingi.measuring;

import id.dampingi.indicator.MeasurementStore;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import java.time.Clock;
import java.util.UUID;
import javax.swing.JComponent;

/** The door to the targets and measurements of a group, a part of the group's page. */
public final class MeasuringFeature {
    private final MeasuringModel model;
    private final MeasurementStore measurements;
    private final FormDesk desk;
    private final Events events;
    private final Clock clock;

    public MeasuringFeature(
            MeasuringStore store, MeasurementStore measurements, FormDesk desk, Events events, Clock clock) {
        this.measurements = measurements;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
        model = new MeasuringModel(store, desk, events, clock);
    }

    public JComponent component() {
        leave();
        return new MeasuringPanel(model, this::openDetails);
    }

    public void show(UUID group, int year) {
        model.show(group, year);
    }

    /** The part goes out of sight: what is being typed is taken. */
    public void leave() {
        model.leave();
    }

    private void openDetails(JComponent parent, CellOfMonth cell) {
        MeasurementListPanel.show(parent, new MeasurementListModel(measurements, desk, events, clock, cell));
    }
}
