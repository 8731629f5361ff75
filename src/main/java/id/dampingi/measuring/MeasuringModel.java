package id.dampingi.measuring;

import id.dampingi.approach.Approach;
import id.dampingi.indicator.Indicator;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Grid;
import id.dampingi.kit.form.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The sheet on screen: which rows it has, what is typed wrong in it, and what typing does. */
final class MeasuringModel implements Grid {
    /** Which indicators have a row. */
    enum Shown {
        USED,
        ALL
    }

    private record Subject(UUID group, int year) {}

    private record Row(Approach approach, Optional<Indicator> indicator) {}

    private final MeasuringStore store;
    private final FormDesk desk;
    private final Clock clock;
    private Runnable changed = () -> {};
    private Optional<Subject> subject = Optional.empty();
    private Optional<Sheet> sheet = Optional.empty();
    private Mode mode = Mode.MEASURED;
    private Shown shown = Shown.USED;
    private List<Row> rows = List.of();
    private final Map<Spot, Wrong> wrong = new HashMap<>();

    MeasuringModel(MeasuringStore store, FormDesk desk, Events events, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.clock = clock;
        events.on(Change.class, change -> {
            if (change.touches("target", "measurement", "indicator")) {
                load();
            }
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    void show(UUID group, int year) {
        var wanted = new Subject(group, year);
        if (subject.equals(Optional.of(wanted))) {
            return;
        }
        subject = Optional.of(wanted);
        sheet = Optional.empty();
        wrong.clear();
        rows = List.of();
        changed.run();
        load();
        restore();
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
        mode = newMode;
        wrong.clear();
        restore();
        arrange();
    }

    Shown shown() {
        return shown;
    }

    void shown(Shown choice) {
        shown = choice;
        arrange();
    }

    /** While nothing is used yet all indicators are shown whatever was chosen. */
    boolean nothingUsed() {
        return sheet.filter(one -> one.indicators().stream().anyMatch(indicator -> one.isUsed(indicator.id())))
                .isEmpty();
    }

    int wrongCells() {
        return wrong.size();
    }

    /** The month of an indicator that a cell stands for. */
    Optional<CellOfMonth> month(int row, int column) {
        boolean there = row >= 0 && row < rows.size() && Spot.isMonth(column) && mode == Mode.MEASURED;
        return there
                ? rows.get(row)
                        .indicator()
                        .flatMap(indicator -> subject.map(
                                of -> new CellOfMonth(of.group(), indicator, of.year(), Spot.month(column))))
                : Optional.empty();
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public int columns() {
        return Spot.COLUMNS;
    }

    @Override
    public boolean heading(int row) {
        return rows.get(row).indicator().isEmpty();
    }

    @Override
    public String rowTitle(int row) {
        Row one = rows.get(row);
        return one.indicator().map(CellWords::title).orElseGet(() -> CellWords.approach(one.approach()));
    }

    @Override
    public String rowNote(int row) {
        return rows.get(row).indicator().map(CellWords::note).orElse("");
    }

    @Override
    public String columnTitle(int column) {
        return CellWords.column(column);
    }

    @Override
    public String text(int row, int column) {
        return rows.get(row).indicator().map(one -> text(one, column)).orElse("");
    }

    @Override
    public boolean editable(int row, int column) {
        if (column == Spot.ACHIEVEMENT || rows.get(row).indicator().isEmpty()) {
            return false;
        }
        return mode == Mode.PLANNED ? column != Spot.ACHIEVEMENT - 1 : !Spot.isMonth(column) || count(row, column) < 2;
    }

    @Override
    public Optional<Problem> problem(int row, int column) {
        return rows.get(row)
                .indicator()
                .map(one -> wrong.get(new Spot(one.id(), column)))
                .map(Wrong::problem);
    }

    @Override
    public int columnWidth(int column) {
        return column == Spot.ACHIEVEMENT ? 96 : column < Spot.JANUARY ? 92 : 78;
    }

    @Override
    public void type(List<Cell> cells) {
        sheet.ifPresent(saved -> {
            var typed = new HashMap<Spot, String>();
            for (Cell cell : cells) {
                if (editable(cell.row(), cell.column())) {
                    rows.get(cell.row())
                            .indicator()
                            .ifPresent(one -> typed.put(new Spot(one.id(), cell.column()), cell.text()));
                }
            }
            // What was wrong in these rows may be right together with what is typed now.
            wrong.forEach((spot, before) -> {
                if (typed.keySet().stream().anyMatch(one -> one.indicator().equals(spot.indicator()))) {
                    typed.putIfAbsent(spot, before.text());
                }
            });
            Edit edit = Editing.of(saved, mode, LocalDate.now(clock), typed);
            typed.keySet().forEach(wrong::remove);
            wrong.putAll(edit.wrong());
            remember();
            changed.run();
            save(edit);
        });
    }

    private void save(Edit edit) {
        if (edit.saves()) {
            desk.background().run(() -> store.save(edit), desk.history()::did, desk.failures()::tell);
        }
    }

    private String text(Indicator indicator, int column) {
        Wrong typed = wrong.get(new Spot(indicator.id(), column));
        return typed != null
                ? typed.text()
                : sheet.map(saved -> CellWords.text(saved, mode, indicator, column))
                        .orElse("");
    }

    private int count(int row, int column) {
        return rows.get(row)
                .indicator()
                .flatMap(one -> sheet.map(saved ->
                        saved.measurements(one.id(), Spot.month(column)).size()))
                .orElse(0);
    }

    private void load() {
        subject.ifPresent(of -> desk.background()
                .run(
                        () -> store.read(of.group(), of.year(), LocalDate.now(clock)),
                        read -> {
                            if (subject.equals(Optional.of(of))) {
                                sheet = Optional.of(read);
                                arrange();
                            }
                        },
                        desk.failures()::tell));
    }

    private void arrange() {
        var arranged = new ArrayList<Row>();
        boolean all = shown == Shown.ALL || nothingUsed();
        for (Approach approach : Approach.values()) {
            List<Indicator> own = sheet.map(Sheet::indicators).orElse(List.of()).stream()
                    .filter(one -> one.approach() == approach)
                    .filter(one -> isUsed(one) || all && one.active())
                    .toList();
            if (!own.isEmpty()) {
                arranged.add(new Row(approach, Optional.empty()));
                own.forEach(one -> arranged.add(new Row(approach, Optional.of(one))));
            }
        }
        rows = arranged;
        changed.run();
    }

    private boolean isUsed(Indicator indicator) {
        return sheet.filter(saved -> saved.isUsed(indicator.id())).isPresent()
                || wrong.keySet().stream().anyMatch(spot -> spot.indicator().equals(indicator.id()));
    }

    private String draftKey() {
        return subject.map(of -> "measuring:" + of.group() + ":" + of.year() + ":" + mode)
                .orElse("measuring");
    }

    /** Wrong texts survive a crash, and until somebody puts them right. */
    private void remember() {
        String key = draftKey();
        var texts = new HashMap<String, String>();
        wrong.forEach((spot, typed) -> texts.put(spot.text(), typed.text()));
        desk.background()
                .run(
                        () -> {
                            if (texts.isEmpty()) {
                                desk.drafts().drop(key);
                            } else {
                                desk.drafts().write(key, texts);
                            }
                            return key;
                        },
                        done -> {},
                        desk.failures()::tell);
    }

    private void restore() {
        String key = draftKey();
        desk.background()
                .run(
                        () -> desk.drafts().read(key).orElse(Map.of()),
                        texts -> {
                            if (key.equals(draftKey())) {
                                texts.forEach((spot, text) -> wrong.putIfAbsent(
                                        Spot.of(spot),
                                        new Wrong(text, new Problem("measuring.grid", "measuring.unsaved"))));
                                arrange();
                            }
                        },
                        desk.failures()::tell);
    }
}
