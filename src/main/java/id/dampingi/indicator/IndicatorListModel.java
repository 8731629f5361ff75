package id.dampingi.indicator;

import id.dampingi.approach.Approach;
import id.dampingi.feed.Feed;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.Filterable;
import id.dampingi.kit.form.FiltersModel;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Narrowing;
import id.dampingi.kit.i18n.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/** The indicators of the office, approach by approach, narrowed by a search and by whether they are in use. */
final class IndicatorListModel implements Filterable {
    private record Found(List<Indicator> indicators, Map<UUID, Integer> groups) {}

    private final IndicatorStore store;
    private final IndicatorUseStore uses;
    private final FormDesk desk;
    private final Clock clock;
    private Runnable changed = () -> {};
    private Found found = new Found(List.of(), Map.of());
    private List<UUID> chosen = List.of();
    private IndicatorUse use = IndicatorUse.NONE;
    private boolean loaded;
    private final FiltersModel filters;
    private IndicatorFilter filter = IndicatorFilter.ALL;

    IndicatorListModel(IndicatorStore store, IndicatorUseStore uses, Events events, FormDesk desk, Clock clock) {
        this.store = store;
        this.uses = uses;
        this.desk = desk;
        this.clock = clock;
        filters = new FiltersModel("indicator", this, desk, events);
        events.on(Change.class, change -> {
            if (loaded && change.touches("indicator", "target", "measurement")) {
                load();
            }
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    void load() {
        loaded = true;
        int year = LocalDate.now(clock).getYear();
        desk.background()
                .run(
                        () -> new Found(store.all(), uses.groups(year)),
                        answer -> {
                            found = answer;
                            changed.run();
                        },
                        desk.failures()::tell);
    }

    /** The saved ones. */
    FiltersModel filters() {
        return filters;
    }

    @Override
    public Map<String, String> narrowing() {
        return filter.fields();
    }

    @Override
    public List<String> narrow(Map<String, String> fields) {
        var saved = new Narrowing(fields);
        filter(IndicatorFilter.of(saved));
        return saved.gone();
    }

    IndicatorFilter filter() {
        return filter;
    }

    void filter(IndicatorFilter newFilter) {
        filter = newFilter;
        changed.run();
    }

    boolean narrowed() {
        return !narrowing().isEmpty();
    }

    /** Those of an approach that are looked for; their shares are among all of the approach. */
    List<IndicatorRow> rows(Approach approach) {
        List<Indicator> all = of(approach);
        double total = all.stream()
                .filter(Indicator::active)
                .mapToDouble(indicator -> indicator.weight().doubleValue())
                .sum();
        return all.stream()
                .filter(filter::admits)
                .map(indicator -> new IndicatorRow(
                        indicator,
                        found.groups().getOrDefault(indicator.id(), 0),
                        indicator.active() ? indicator.weight().doubleValue() / total : 0))
                .toList();
    }

    int total() {
        return found.indicators().size();
    }

    int active() {
        return (int) found.indicators().stream().filter(Indicator::active).count();
    }

    /** The position of one more indicator of an approach. */
    int next(Approach approach) {
        return of(approach).stream().mapToInt(Indicator::position).max().orElse(0) + 1;
    }

    /** The starter indicators that the office does not have, by approach and name. */
    List<Indicator> missingStarters() {
        return StarterIndicators.all().stream()
                .filter(starter -> of(starter.approach()).stream()
                        .noneMatch(has -> has.name().equalsIgnoreCase(starter.name())))
                .toList();
    }

    /** Where its measurements come from, or could come from. */
    static String source(Indicator indicator) {
        String hand = Words.text(Feed.HAND.key());
        return indicator.isFed()
                ? Words.text(indicator.feed().key())
                : StarterIndicators.feed(indicator)
                        .map(feed -> Words.text("indicator.canBeFed", hand, Words.text(feed.key())))
                        .orElse(hand);
    }

    /** Asks what hangs on the selected indicators; {@link #use} tells when it is known. */
    void choose(List<IndicatorRow> rows) {
        List<UUID> ids = ids(rows);
        if (ids.equals(chosen)) {
            return;
        }
        chosen = ids;
        desk.background()
                .run(
                        () -> uses.of(ids),
                        answer -> {
                            if (ids.equals(chosen)) {
                                use = answer;
                                changed.run();
                            }
                        },
                        desk.failures()::tell);
    }

    IndicatorUse use() {
        return use;
    }

    /** Not past one that is out of sight. */
    boolean canMove(IndicatorRow row, int steps) {
        List<Indicator> all = of(row.indicator().approach());
        int to = all.indexOf(row.indicator()) + steps;
        return !narrowed() && to >= 0 && to < all.size();
    }

    void move(IndicatorRow row, int steps) {
        if (canMove(row, steps)) {
            var all = new ArrayList<>(of(row.indicator().approach()));
            int from = all.indexOf(row.indicator());
            Collections.swap(all, from, from + steps);
            var moved = new ArrayList<Indicator>();
            for (int i = 0; i < all.size(); i++) {
                moved.add(all.get(i).at(i + 1));
            }
            run(() -> store.saveAll(moved));
        }
    }

    /** Those in use go out of use; if none is, all come back into use. */
    void switchActive(List<IndicatorRow> rows) {
        boolean anyActive = rows.stream().anyMatch(row -> row.indicator().active());
        run(() -> store.saveAll(rows.stream()
                .map(IndicatorRow::indicator)
                .map(indicator -> anyActive ? indicator.retired() : indicator.taken())
                .toList()));
    }

    void delete(List<IndicatorRow> rows) {
        run(() -> store.delete(ids(rows)));
    }

    /** Adds starter indicators behind the others of their approaches. */
    void add(List<Indicator> starters) {
        var added = new ArrayList<Indicator>();
        for (Approach approach : Approach.values()) {
            int position = next(approach);
            for (Indicator starter : starters) {
                if (starter.approach() == approach) {
                    added.add(starter.at(position++));
                }
            }
        }
        run(() -> store.saveAll(added));
    }

    private List<Indicator> of(Approach approach) {
        return found.indicators().stream()
                .filter(indicator -> indicator.approach() == approach)
                .toList();
    }

    private void run(Callable<Change> work) {
        desk.change(work);
    }

    private static List<UUID> ids(List<IndicatorRow> rows) {
        return rows.stream().map(IndicatorRow::id).toList();
    }
}
