package id.dampingi.problem;

import id.dampingi.approach.Approach;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.Filterable;
import id.dampingi.kit.form.FiltersModel;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Narrowing;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The problems of all groups by the step that each has reached. */
final class BoardModel implements Filterable {
    /** More cards in a column than anybody looks through; who wants more asks for it. */
    static final int FIRST_CARDS = 50;

    private static final int MORE_CARDS = 4;

    private record Found(ProblemFilter filter, List<BoardColumn> columns, List<Facilitator> facilitators) {}

    private final ProblemListStore lists;
    private final FacilitatorStore facilitatorStore;
    private final FormDesk desk;
    private final FiltersModel filters;
    private Runnable changed = () -> {};
    private ProblemFilter filter = ProblemFilter.ALL;
    private Found found = new Found(filter, List.of(), List.of());
    private int limit = FIRST_CARDS;
    private boolean shown;
    private boolean stale = true;

    BoardModel(ProblemListStore lists, FacilitatorStore facilitatorStore, Events events, FormDesk desk) {
        this.lists = lists;
        this.facilitatorStore = facilitatorStore;
        this.desk = desk;
        filters = new FiltersModel("problem", this, desk, events);
        events.on(Change.class, change -> {
            if (change.touches(
                    "problem",
                    "cause",
                    "alternative",
                    "decision",
                    "plan_item",
                    "outcome",
                    "assisted_group",
                    "facilitator")) {
                stale = true;
                loadIfShown();
            }
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    /** The board is in front: it follows what changes. */
    void watch() {
        shown = true;
        loadIfShown();
    }

    /** The board is out of sight: it is read again when it comes back. */
    void unwatch() {
        shown = false;
    }

    List<BoardColumn> columns() {
        return found.columns();
    }

    List<Facilitator> facilitators() {
        return found.facilitators();
    }

    ProblemFilter filter() {
        return filter;
    }

    /** The saved ones. */
    FiltersModel filters() {
        return filters;
    }

    @Override
    public Map<String, String> narrowing() {
        return new Narrowing()
                .with("problem.facilitator", filter.facilitator())
                .with("problem.approach", filter.approach())
                .fields();
    }

    @Override
    public List<String> narrow(Map<String, String> fields) {
        var wanted = new Narrowing(fields);
        narrow(new ProblemFilter(
                wanted.id(
                        "problem.facilitator",
                        facilitators().stream().map(Facilitator::id).toList()),
                wanted.choice("problem.approach", Approach.class)));
        return wanted.gone();
    }

    int total() {
        return found.columns().stream().mapToInt(BoardColumn::total).sum();
    }

    /** How many are not over. */
    int open() {
        return found.columns().stream()
                .filter(column -> column.step() != Step.OUTCOME)
                .mapToInt(BoardColumn::total)
                .sum();
    }

    void more() {
        limit *= MORE_CARDS;
        load();
    }

    void facilitator(@Nullable UUID facilitator) {
        narrow(filter.by(facilitator));
    }

    void approach(@Nullable Approach approach) {
        narrow(filter.of(approach));
    }

    private void narrow(ProblemFilter newFilter) {
        if (!newFilter.equals(filter)) {
            filter = newFilter;
            limit = FIRST_CARDS;
            load();
        }
    }

    private void loadIfShown() {
        if (shown && stale) {
            load();
        }
    }

    private void load() {
        stale = false;
        ProblemFilter asked = filter;
        int most = limit;
        desk.background()
                .run(
                        () -> new Found(asked, lists.board(asked, most), facilitatorStore.all()),
                        read -> {
                            if (read.filter().equals(filter)) {
                                found = read;
                                changed.run();
                            }
                        },
                        desk.failures()::tell);
    }
}
