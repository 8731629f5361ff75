package id.dampingi.measuring;

import id.dampingi.indicator.Indicator;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Grid;
import id.dampingi.kit.form.Problem;
import id.dampingi.measuring.SheetRows.Shown;
import id.dampingi.measuring.TypedCells.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sheet on screen: which rows it has, what is typed wrong in it, and what typing does. */
final class MeasuringModel implements Grid {
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
    private SheetRows rows = SheetRows.NONE;
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
        rows = SheetRows.NONE;
        arrange();
    }

    int wrongCells() {
        return typed.wrong();
    }

    /** The month of an indicator that a cell stands for. */
    Optional<CellOfMonth> month(int row, int column) {
        return mode == Mode.MEASURED && Spot.isMonth(column)
                ? rows.indicator(row)
                        .flatMap(indicator -> subject.map(
                                of -> new CellOfMonth(of.group(), indicator, of.year(), Spot.month(column))))
                : Optional.empty();
    }

    @Override
    public int rows() {
        return rows.count();
    }

    @Override
    public int columns() {
        return Spot.COLUMNS;
    }

    @Override
    public boolean heading(int row) {
        return rows.indicator(row).isEmpty();
    }

    @Override
    public Object rowId(int row) {
        return rows.indicator(row)
                .<Object>map(Indicator::id)
                .orElseGet(() -> rows.row(row).approach());
    }

    @Override
    public String rowTitle(int row) {
        return rows.indicator(row)
                .map(CellWords::title)
                .orElseGet(() -> CellWords.approach(rows.row(row).approach()));
    }

    @Override
    public String rowNote(int row) {
        return rows.indicator(row).map(CellWords::note).orElse("");
    }

    @Override
    public String note(int row, int column) {
        return fed(row, column).map(CellWords::fedHint).orElse("");
    }

    @Override
    public String columnTitle(int column) {
        return CellWords.column(column);
    }

    @Override
    public String text(int row, int column) {
        return rows.indicator(row).map(one -> text(one, column)).orElse("");
    }

    /** Cells of the last paste that were left as they are, because they are measured from records. */
    int passedOver() {
        return passedOver;
    }

    /** The indicator of a cell, if its months are measured from records. */
    Optional<Indicator> fed(int row, int column) {
        return mode == Mode.MEASURED && Spot.isMonth(column)
                ? rows.indicator(row).filter(Indicator::isFed)
                : Optional.empty();
    }

    /**
     * A plan ends where the target is; several measurements of a month are not typed over, nor those from records, unless
     * something was typed there before they were.
     */
    @Override
    public boolean editable(int row, int column) {
        if (column == Spot.ACHIEVEMENT || heading(row)) {
            return false;
        }
        if (fed(row, column).isPresent()) {
            return rows.indicator(row)
                    .flatMap(one -> typed.text(new Spot(one.id(), column)))
                    .isPresent();
        }
        return mode == Mode.PLANNED ? column != Spot.DECEMBER : !Spot.isMonth(column) || count(row, column) < 2;
    }

    @Override
    public Optional<Problem> problem(int row, int column) {
        return rows.indicator(row).flatMap(one -> typed.problem(new Spot(one.id(), column)));
    }

    @Override
    public int columnWidth(int column) {
        return column == Spot.ACHIEVEMENT ? 96 : column < Spot.JANUARY ? 92 : 78;
    }

    @Override
    public void type(List<Cell> cells) {
        var texts = new HashMap<Spot, String>();
        for (Cell cell : cells) {
            if (editable(cell.row(), cell.column())) {
                rows.indicator(cell.row()).ifPresent(one -> texts.put(new Spot(one.id(), cell.column()), cell.text()));
            }
        }
        passedOver = (int) cells.stream()
                .filter(cell -> fed(cell.row(), cell.column()).isPresent())
                .filter(cell -> !editable(cell.row(), cell.column()))
                .count();
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
                            into.fail(step);
                            unsaved.failed(into);
                            changed.run();
                            desk.failures().tell(failure);
                        });
    }

    private String text(Indicator indicator, int column) {
        return typed.text(new Spot(indicator.id(), column))
                .or(() -> sheet.map(saved -> CellWords.text(saved, mode, indicator, column)))
                .orElse("");
    }

    private int count(int row, int column) {
        return rows.indicator(row)
                .flatMap(one -> sheet.map(saved ->
                        saved.measurements(one.id(), Spot.month(column)).size()))
                .orElse(0);
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
        kept.addAll(rows.indicators());
        rows = sheet.map(saved -> SheetRows.of(saved, shown, kept)).orElse(SheetRows.NONE);
        changed.run();
    }
}
