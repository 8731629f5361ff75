package id.dampingi.history;

import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.RecordHistory;
import java.awt.Component;
import java.time.Clock;
import java.util.UUID;

/** The door to the history of any record. */
public final class HistoryFeature {
    private final HistoryStore store;
    private final FormDesk desk;
    private final Clock clock;

    public HistoryFeature(HistoryStore store, FormDesk desk, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.clock = clock;
    }

    /** From now on the lists and forms of the window open it. */
    public void serve() {
        RecordHistory.openBy(this::open);
    }

    private void open(Component over, UUID record) {
        var model = new HistoryModel(store, desk, record);
        model.load(() -> HistoryDialog.show(over, model, clock.getZone()));
    }
}
