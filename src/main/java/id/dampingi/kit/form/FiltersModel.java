package id.dampingi.kit.form;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.event.Events;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The filters that are saved for a list: chosen, saved under a name, renamed, deleted. Knows no Swing. */
public final class FiltersModel {
    static final int LONGEST_NAME = 60;

    private final String list;
    private final Filterable of;
    private final FormDesk desk;
    private Runnable changed = () -> {};
    private Runnable used = () -> {};
    private List<SavedFilter> saved = List.of();
    private boolean loaded;

    /** @param list names it in the data file: {@code "activity"} */
    public FiltersModel(String list, Filterable of, FormDesk desk, Events events) {
        this.list = list;
        this.of = of;
        this.desk = desk;
        events.on(Change.class, change -> {
            if (loaded && change.touches("saved_filter")) {
                load();
            }
        });
    }

    /** Names it in the data file and in tests. */
    public String list() {
        return list;
    }

    public void onChange(Runnable action) {
        changed = action;
    }

    /** Called after a filter was chosen, for boxes to show what narrows the list now. */
    public void onUsed(Runnable action) {
        used = action;
    }

    public void load() {
        loaded = true;
        desk.background()
                .run(
                        () -> desk.filters().of(list),
                        read -> {
                            saved = read;
                            changed.run();
                        },
                        desk.failures()::tell);
    }

    /** By name. */
    public List<SavedFilter> saved() {
        return saved;
    }

    /** The one that the list is narrowed by, exactly. */
    public Optional<SavedFilter> current() {
        Map<String, String> now = of.narrowing();
        return saved.stream().filter(filter -> filter.fields().equals(now)).findFirst();
    }

    /** Something narrows the list, and it has no name yet. */
    public boolean canSave() {
        return !of.narrowing().isEmpty() && current().isEmpty();
    }

    /** @return the keys of choices that are not there any more and were left out */
    public List<String> use(SavedFilter filter) {
        List<String> gone = of.narrow(filter.fields());
        used.run();
        changed.run();
        return gone;
    }

    /** @param renamed the filter that is to be called so, empty for a new one */
    public List<Problem> problems(String name, Optional<SavedFilter> renamed) {
        return new Checks()
                .required("filter.name", name)
                .atMost(LONGEST_NAME, "filter.name", name)
                .that(
                        saved.stream()
                                .filter(filter -> renamed.filter(filter::equals).isEmpty())
                                .noneMatch(filter -> filter.name().equalsIgnoreCase(name.strip())),
                        "filter.name",
                        "filter.nameTaken")
                .problems();
    }

    /** What narrows the list now. */
    public void save(String name) {
        if (problems(name, Optional.empty()).isEmpty()) {
            run(() -> desk.filters().save(new SavedFilter(Ids.next(), list, name.strip(), of.narrowing())));
        }
    }

    public void rename(SavedFilter filter, String name) {
        if (problems(name, Optional.of(filter)).isEmpty()) {
            run(() -> desk.filters().save(filter.called(name.strip())));
        }
    }

    public void delete(SavedFilter filter) {
        run(() -> desk.filters().delete(filter));
    }

    private void run(Callable<Change> work) {
        desk.change(work);
    }
}
