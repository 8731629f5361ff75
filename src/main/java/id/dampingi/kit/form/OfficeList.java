package id.dampingi.kit.form;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** A list that the whole office shares, such as its materials: read when it is first looked at, and again when it changes. */
public final class OfficeList<R> {
    private final Supplier<List<R>> read;
    private final FormDesk desk;
    private Runnable changed = () -> {};
    private List<R> all = List.of();
    private boolean opened;

    /**
     * @param table a change in it makes the list read again
     * @param read in the order in which it is shown, on the database thread
     */
    public OfficeList(String table, Supplier<List<R>> read, FormDesk desk, Events events) {
        this.read = read;
        this.desk = desk;
        events.on(Change.class, change -> {
            if (opened && change.touches(table)) {
                load();
            }
        });
    }

    public void onChange(Runnable action) {
        changed = action;
    }

    public void load() {
        opened = true;
        desk.background()
                .run(
                        read::get,
                        found -> {
                            all = found;
                            changed.run();
                        },
                        desk.failures()::tell);
    }

    public List<R> all() {
        return all;
    }

    /** @param work what deletes, on the database thread */
    public void delete(Callable<Change> work) {
        desk.change(work);
    }
}
