package id.dampingi.measuring;

import id.dampingi.indicator.Measurement;
import id.dampingi.indicator.Target;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.task.GivenUp;
import id.dampingi.measuring.SheetRows.Shown;
import id.dampingi.measuring.TypedCells.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The sheet on screen: which rows it has, what is typed wrong in it, and what typing does. */
final class MeasuringModel extends SheetGrid {
    private record Subject(UUID group, int year) {}

    private final MeasuringStore store;
    private final FormDesk desk;
    private final Clock clock;
    private final TypedSheets unsaved;
    private Runnable changed = () -> {};
    private Runnable leaving = () -> {};
    private Optional<Subject> subject = Optional.empty();
    private Optional<Sheet> sheet = Optional.empty();
    private Mode mode = Mode.MEASURED;
    private Shown shown = Shown.USED;
    private TypedCells typed = new TypedCells("");
    private int passedOver;

    MeasuringModel(MeasuringStore store, FormDesk desk, Events events, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.clock = clock;
        this.unsaved = new TypedSheets(desk);
        events.on(Change.class, change -> {
            if (change.touches("target", "measurement", "indicator")) {
                load();
            }
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    /** Called before another sheet is shown: what is being typed belongs to this one. */
    void onLeave(Runnable action) {
        leaving = action;
    }

    void leave() {
        leaving.run();
    }

    void show(UUID group, int year) {
        var wanted = new Subject(group, year);
        if (!subject.equals(Optional.of(wanted))) {
            leave();
            subject = Optional.of(wanted);
            sheet = Optional.empty();
            openTyped();
            arrange();
            load();
        }
    }

    int year() {
        return subject.map(Subject::year).orElseGet(() -> LocalDate.now(clock).getYear());
    }

    void showYear(int year) {
        subject.ifPresent(of -> show(of.group(), year));
    }

    Mode mode() {
        return mode;
    }

    void mode(Mode newMode) {
        leave();
        mode = newMode;
        openTyped();
        arrange();
    }

    Shown shown() {
        return shown;
    }

    void shown(Shown choice) {
        leave();
        shown = choice;
        show(SheetCells.of(typed));
        arrange();
    }

    int wrongCells() {
        return typed.wrong();
    }

    /** The month of an indicator that a cell stands for. */
    Optional<CellOfMonth> month(int row, int column) {
        return mode == Mode.MEASURED && Spot.isMonth(column)
                ? cells().indicator(row)
                        .flatMap(indicator -> subject.map(
                                of -> new CellOfMonth(of.group(), indicator, of.year(), Spot.month(column))))
                : Optional.empty();
    }

    /** The record that a cell shows: a target, or the last measurement of a month. */
    Optional<UUID> record(int row, int column) {
        boolean measured = mode == Mode.MEASURED && Spot.isMonth(column);
        return sheet.flatMap(read -> cells().indicator(row)
                .flatMap(indicator -> measured
                        ? read.measurements(indicator.id(), Spot.month(column)).stream()
                                .reduce((earlier, later) -> later)
                                .map(Measurement::id)
                        : read.target(indicator.id()).map(Target::id)));
    }

    /** Cells of the last paste that were left as they are, because they are measured from records. */
    int passedOver() {
        return passedOver;
    }

    @Override
    public void type(List<Cell> typedCells) {
        var texts = new HashMap<Spot, String>();
        passedOver = 0;
        for (Cell cell : typedCells) {
            if (editable(cell.row(), cell.column())) {
                cells().indicator(cell.row())
                        .ifPresent(one -> texts.put(new Spot(one.id(), cell.column()), cell.text()));
            } else if (fed(cell.row(), cell.column()).isPresent()) {
                passedOver++;
            }
        }
        if (!texts.isEmpty()) {
            subject.ifPresent(of -> save(of, typed, typed.begin(texts)));
        }
        changed.run();
    }

    private void save(Subject of, TypedCells into, Step step) {
        Mode typedIn = mode;
        desk.background()
                .run(
                        () -> store.type(of.group(), of.year(), typedIn, LocalDate.now(clock), step.texts()),
                        saved -> {
                            into.end(step, saved.wrong());
                            unsaved.ended(into);
                            show(of, saved.sheet());
                            saved.change().ifPresent(desk.history()::did);
                        },
                        failure -> {
                            if (failure instanceof GivenUp) {
                                into.end(step, Map.of());
                            } else {
                                into.fail(step);
                            }
                            unsaved.failed(into);
                            changed.run();
                            desk.failures().tell(failure);
                        });
    }

    private void openTyped() {
        subject.ifPresent(
                of -> typed = unsaved.open("measuring:" + of.group() + ":" + of.year() + ":" + mode, this::arrange));
    }

    private void load() {
        subject.ifPresent(of -> desk.background()
                .run(
                        () -> store.read(of.group(), of.year(), LocalDate.now(clock)),
                        read -> show(of, read),
                        desk.failures()::tell));
    }

    /** Who has chosen no indicators yet is shown all of them, and goes on seeing them while choosing. */
    private void show(Subject of, Sheet read) {
        if (subject.equals(Optional.of(of))) {
            if (sheet.isEmpty()) {
                shown = read.isUnused() ? Shown.ALL : Shown.USED;
            }
            sheet = Optional.of(read);
            arrange();
        }
    }

    /** A row that is on screen stays while the sheet is: somebody may be typing in it or below it. */
    private void arrange() {
        var kept = new HashSet<>(typed.indicators());
        kept.addAll(cells().indicators());
        SheetRows rows = sheet.map(saved -> SheetRows.of(saved, shown, kept)).orElse(SheetRows.NONE);
        show(new SheetCells(sheet, mode, rows, typed));
        changed.run();
    }
}
