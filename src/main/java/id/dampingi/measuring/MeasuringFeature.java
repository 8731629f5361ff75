package id.dampingi.measuring;

import id.dampingi.indicator.MeasurementStore;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Part;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import javax.swing.JComponent;

/** The door to the targets and measurements of a group, a part of the group's page. */
public final class MeasuringFeature implements Part {
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

    @Override
    public String part() {
        return "measuring";
    }

    @Override
    public String key() {
        return "group.tabMeasuring";
    }

    @Override
    public JComponent component() {
        left();
        return new MeasuringPanel(model, this::openDetails);
    }

    @Override
    public void show(UUID group, YearMonth month) {
        model.show(group, month.getYear());
    }

    /** What is being typed is taken. */
    @Override
    public void left() {
        model.leave();
    }

    private void openDetails(JComponent parent, CellOfMonth cell) {
        MeasurementListPanel.show(parent, new MeasurementListModel(measurements, desk, events, clock, cell));
    }
}
