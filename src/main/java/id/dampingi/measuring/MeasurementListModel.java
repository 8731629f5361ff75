package id.dampingi.measuring;

import id.dampingi.indicator.Measurement;
import id.dampingi.indicator.MeasurementStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.i18n.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The single measurements behind one cell of the sheet. */
final class MeasurementListModel {
    private final MeasurementStore store;
    private final FormDesk desk;
    private final Clock clock;
    private final CellOfMonth cell;
    private final FormModel<Measurement, MeasurementDraft> form;
    private final Runnable stopListening;
    private Runnable changed = () -> {};
    private List<Measurement> measurements = List.of();

    MeasurementListModel(MeasurementStore store, FormDesk desk, Events events, Clock clock, CellOfMonth cell) {
        this.store = store;
        this.desk = desk;
        this.clock = clock;
        this.cell = cell;
        form = new FormModel<>(
                new FormKind<>(
                        "measurement",
                        MeasurementDraft::of,
                        Measurement::id,
                        draft -> draft.problems(LocalDate.now(clock)),
                        (draft, id) -> draft.toMeasurement(id, cell),
                        store::save),
                MeasurementDraft.EMPTY,
                desk);
        stopListening = events.on(Change.class, change -> {
            if (change.touches("measurement")) {
                load();
            }
        });
        load();
    }

    void onChange(Runnable action) {
        changed = action;
    }

    CellOfMonth cell() {
        return cell;
    }

    List<Measurement> measurements() {
        return measurements;
    }

    FormModel<Measurement, MeasurementDraft> form() {
        return form;
    }

    /** Dated today if the month is this one, else on its last day. */
    void openNew() {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = cell.yearMonth().atEndOfMonth();
        form.openNew(
                MeasurementDraft.on(last.isAfter(today) ? today : last),
                cell.group() + ":" + cell.indicator().id() + ":" + cell.yearMonth());
    }

    void open(Measurement measurement) {
        form.open(measurement);
    }

    /** Nobody types what is measured from records. */
    boolean isFed() {
        return cell.indicator().isFed();
    }

    /** Where it came from: the records that it was worked out from, or what was typed. */
    static String source(Measurement measurement) {
        return measurement.isFed() ? Words.text(measurement.feed().key()) : measurement.source();
    }

    void delete(List<Measurement> gone) {
        List<UUID> ids = gone.stream().map(Measurement::id).toList();
        desk.change(() -> store.saveAll(List.of(), ids));
    }

    /** The list is closed. */
    void close() {
        stopListening.run();
    }

    private void load() {
        desk.background()
                .run(
                        () ->
                                store
                                        .ofGroup(
                                                cell.group(),
                                                cell.yearMonth().atDay(1),
                                                cell.yearMonth().atEndOfMonth())
                                        .stream()
                                        .filter(one -> one.indicator()
                                                .equals(cell.indicator().id()))
                                        .toList(),
                        found -> {
                            measurements = found;
                            changed.run();
                        },
                        desk.failures()::tell);
    }
}
