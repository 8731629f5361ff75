package id.dampingi.kit.form;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.form.BulkLine.Outcome;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Changes one field of many records: what would change is looked at first, and then all of it is done in one step or nothing.
 * Knows no Swing.
 */
public final class BulkModel<R, D extends Record & Draft> {
    /** Names the field that is to be changed, in what is typed. */
    public static final String FIELD = "field";

    private record Attempt<R>(List<R> fresh, Optional<Change> change) {}

    private final BulkKind<R, D> kind;
    private final FormDesk desk;
    private Runnable changed = () -> {};
    private List<R> records = List.of();
    private Map<String, String> typed = Map.of();
    private List<BulkLine> lines = List.of();
    private boolean stale;
    private boolean saving;

    public BulkModel(BulkKind<R, D> kind, FormDesk desk) {
        this.kind = kind;
        this.desk = desk;
        typed = Map.of(FIELD, kind.fields().get().get(0).name());
    }

    public void onChange(Runnable action) {
        changed = action;
    }

    /** Reads the records, then calls {@code ready}; what was typed the last time and not thrown away is there again. */
    public void open(Collection<UUID> ids, Runnable ready) {
        desk.background()
                .run(
                        () -> read(List.copyOf(ids)),
                        read -> {
                            stale = false;
                            show(read);
                            ready.run();
                        },
                        desk.failures()::tell);
    }

    public List<BulkField<D>> fields() {
        return kind.fields().get();
    }

    /** By the last parts of the keys. */
    public Map<String, String> typed() {
        return typed;
    }

    public void type(Map<String, String> newTyped) {
        var all = new HashMap<>(typed);
        all.putAll(newTyped);
        if (!all.equals(typed)) {
            typed = Map.copyOf(all);
            stale = false;
            show(records);
        }
    }

    /** Throws away what was typed. */
    public void cancel() {
        typed = Map.of(FIELD, kind.fields().get().get(0).name());
    }

    /** What would become of each record, those that cannot be changed first; empty while no new value is typed. */
    public List<BulkLine> lines() {
        return lines;
    }

    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** What is wrong with all of them is wrong with what is typed. */
    public List<Problem> problems() {
        List<Problem> first = lines.isEmpty() ? List.of() : lines.get(0).problems();
        return first.stream()
                .filter(problem ->
                        lines.stream().allMatch(line -> line.problems().contains(problem)))
                .toList();
    }

    /** Records were changed by something else after they were looked at, so that nothing was done. */
    public boolean isStale() {
        return stale;
    }

    public boolean canApply() {
        return !saving && count(Outcome.CHANGES) > 0;
    }

    /** All that can be changed, in one step; {@code done} is called unless the records are others than those looked at. */
    public void apply(Runnable done) {
        if (!canApply()) {
            return;
        }
        saving = true;
        List<UUID> ids = records.stream().map(kind.id()).toList();
        List<BulkLine> seen = lines;
        Map<String, String> values = typed;
        desk.background()
                .run(
                        () -> attempt(ids, seen, values),
                        attempt -> {
                            saving = false;
                            stale = attempt.change().isEmpty();
                            attempt.change().ifPresent(change -> {
                                desk.history().did(change);
                                cancel();
                                done.run();
                            });
                            if (stale) {
                                show(attempt.fresh());
                            }
                        },
                        e -> {
                            saving = false;
                            desk.failures().tell(e);
                            changed.run();
                        });
    }

    private Attempt<R> attempt(List<UUID> ids, List<BulkLine> seen, Map<String, String> values) {
        List<R> fresh = read(ids);
        if (!lines(fresh, values).equals(seen)) {
            return new Attempt<>(fresh, Optional.empty());
        }
        BulkField<D> field = field(values).orElseThrow();
        List<R> becoming = fresh.stream()
                .filter(record -> line(record, field, values).outcome() == Outcome.CHANGES)
                .map(record -> kind.toRecord().apply(draft(record, field, values), record))
                .toList();
        return new Attempt<>(fresh, Optional.of(kind.save().apply(becoming)));
    }

    /** In the order in which they are asked for. */
    private List<R> read(List<UUID> ids) {
        Map<UUID, R> found = new HashMap<>();
        kind.read().apply(ids).forEach(record -> found.put(kind.id().apply(record), record));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private void show(List<R> newRecords) {
        records = newRecords;
        lines = lines(newRecords, typed);
        changed.run();
    }

    private List<BulkLine> lines(List<R> of, Map<String, String> values) {
        return field(values)
                .filter(field -> field.isReady(values))
                .map(field -> of.stream()
                        .map(record -> line(record, field, values))
                        .sorted(Comparator.comparing(BulkLine::outcome))
                        .toList())
                .orElse(List.of());
    }

    private BulkLine line(R record, BulkField<D> field, Map<String, String> values) {
        D before = kind.toDraft().apply(record);
        D after = draft(record, field, values);
        List<Problem> problems =
                before.equals(after) ? List.of() : kind.problems().apply(after, record);
        Outcome outcome = before.equals(after) ? Outcome.SAME : problems.isEmpty() ? Outcome.CHANGES : Outcome.REFUSED;
        return new BulkLine(
                kind.id().apply(record),
                kind.title().apply(record),
                field.shown().apply(before),
                outcome == Outcome.CHANGES ? field.shown().apply(after) : "",
                outcome,
                problems);
    }

    private D draft(R record, BulkField<D> field, Map<String, String> values) {
        return field.change().apply(kind.toDraft().apply(record), values);
    }

    private Optional<BulkField<D>> field(Map<String, String> values) {
        return kind.fields().get().stream()
                .filter(field -> field.name().equals(values.get(FIELD)))
                .findFirst();
    }
}
