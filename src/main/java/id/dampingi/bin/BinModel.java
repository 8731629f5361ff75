package id.dampingi.bin;

import id.dampingi.history.Kind;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.Filterable;
import id.dampingi.kit.form.FiltersModel;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Narrowing;
import java.util.List;
import java.util.Map;

/** What is in the bin, narrowed by kind and words. */
final class BinModel implements Filterable {
    private static final int PAGE = 200;

    private record Read(List<BinRow> rows, List<Kind> kinds, boolean more) {}

    private final BinStore store;
    private final FormDesk desk;
    private final Events events;
    private Runnable changed = () -> {};
    private BinFilter filter = BinFilter.ALL;
    private Read read = new Read(List.of(), List.of(), false);
    private int most = PAGE;
    private int erased;
    private boolean busy;
    private boolean opened;
    private final FiltersModel filters;

    BinModel(BinStore store, FormDesk desk, Events events) {
        this.store = store;
        this.desk = desk;
        this.events = events;
        filters = new FiltersModel("bin", this, desk, events);
        events.on(Change.class, change -> {
            if (opened) {
                load();
            }
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    void load() {
        opened = true;
        BinFilter wanted = filter;
        int limit = most;
        desk.background()
                .run(
                        () -> {
                            List<BinRow> rows = store.page(wanted, limit + 1);
                            boolean more = rows.size() > limit;
                            return new Read(more ? rows.subList(0, limit) : rows, store.kinds(), more);
                        },
                        found -> {
                            if (wanted.equals(filter)) {
                                read = found;
                                changed.run();
                            }
                        },
                        desk.failures()::tell);
    }

    List<BinRow> rows() {
        return read.rows();
    }

    /** The kinds of which something is there, to choose from. */
    List<Kind> kinds() {
        return read.kinds();
    }

    BinFilter filter() {
        return filter;
    }

    /** The saved ones. */
    FiltersModel filters() {
        return filters;
    }

    @Override
    public Map<String, String> narrowing() {
        return new Narrowing()
                .with("bin.search", filter.text().strip())
                .with("bin.kind", filter.table())
                .fields();
    }

    @Override
    public List<String> narrow(Map<String, String> fields) {
        var saved = new Narrowing(fields);
        String kind =
                saved.text("bin.kind", read.kinds().stream().map(Kind::table).toList());
        narrow(new BinFilter(kind, saved.text("bin.search")));
        return saved.gone();
    }

    void ofKind(String table) {
        narrow(new BinFilter(table, filter.text()));
    }

    void search(String text) {
        narrow(new BinFilter(filter.table(), text));
    }

    boolean hasMore() {
        return read.more();
    }

    void more() {
        most += PAGE;
        load();
    }

    /** How many records were erased last; 0 after anything else. */
    int erased() {
        return erased;
    }

    boolean busy() {
        return busy;
    }

    void putBack(List<BinRow> rows) {
        if (!busy && !rows.isEmpty()) {
            begin();
            desk.background()
                    .run(
                            () -> store.putBack(rows),
                            change -> {
                                busy = false;
                                desk.history().did(change);
                            },
                            this::failed);
        }
    }

    void erase(List<BinRow> rows) {
        if (!busy && !rows.isEmpty()) {
            begin();
            desk.background()
                    .run(
                            () -> store.erase(rows),
                            gone -> {
                                busy = false;
                                erased = gone.records();
                                events.publish(gone);
                                load();
                            },
                            this::failed);
        }
    }

    private void narrow(BinFilter wanted) {
        if (!wanted.equals(filter)) {
            filter = wanted;
            most = PAGE;
            load();
        }
    }

    private void begin() {
        busy = true;
        erased = 0;
        changed.run();
    }

    private void failed(Exception e) {
        busy = false;
        changed.run();
        desk.failures().tell(e);
    }
}
