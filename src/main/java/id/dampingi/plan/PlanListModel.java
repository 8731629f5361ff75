package id.dampingi.plan;

import id.dampingi.activity.Activity;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.BulkModel;
import id.dampingi.kit.form.Filterable;
import id.dampingi.kit.form.FiltersModel;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Narrowing;
import id.dampingi.kit.form.Wanted;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The follow-up plans on screen, those due first at the top. */
final class PlanListModel implements Filterable {
    /** More than anybody reads; who wants more asks for it. */
    static final int FIRST_ROWS = 500;

    private static final int MORE_ROWS = 10;

    private record Found(PlanFilter filter, PlanPage page, List<Facilitator> facilitators, List<Group> groups) {}

    private final PlanStore store;
    private final PlanListStore lists;
    private final GroupStore groupStore;
    private final FacilitatorStore facilitatorStore;
    private final FormDesk desk;
    private final Clock clock;
    private final FiltersModel filters;
    private final BulkModel<PlanItem, PlanDraft> bulk;
    private Runnable changed = () -> {};
    private PlanFilter filter = PlanFilter.UNFINISHED;
    private Found found = new Found(filter, new PlanPage(List.of(), 0), List.of(), List.of());
    private int limit = FIRST_ROWS;
    private final Wanted wanted = new Wanted();
    private boolean shown;
    private boolean stale = true;

    PlanListModel(
            PlanStore store,
            PlanListStore lists,
            GroupStore groupStore,
            FacilitatorStore facilitatorStore,
            Events events,
            FormDesk desk,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.groupStore = groupStore;
        this.facilitatorStore = facilitatorStore;
        this.desk = desk;
        this.clock = clock;
        bulk = new BulkModel<>(PlanBulk.kind(store, clock), desk);
        filters = new FiltersModel("plan", this, desk, events);
        events.on(Change.class, change -> {
            if (change.touches("plan_item", "activity", "problem", "assisted_group", "facilitator")) {
                stale = true;
                loadIfShown();
            }
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    /** The list is in front: it follows what changes. */
    void watch() {
        shown = true;
        loadIfShown();
    }

    /** The list is out of sight: it is read again when it comes back. */
    void unwatch() {
        shown = false;
    }

    List<PlanRow> rows() {
        return found.page().rows();
    }

    int total() {
        return found.page().total();
    }

    boolean hasMore() {
        return total() > rows().size();
    }

    void more() {
        limit *= MORE_ROWS;
        load();
    }

    long overdue() {
        return rows().stream().filter(row -> row.isOverdue(today())).count();
    }

    List<Facilitator> facilitators() {
        return found.facilitators();
    }

    List<Group> groups() {
        return found.groups();
    }

    PlanFilter filter() {
        return filter;
    }

    /** The saved ones. */
    FiltersModel filters() {
        return filters;
    }

    @Override
    public Map<String, String> narrowing() {
        return new Narrowing()
                .with("plan.show", filter.show() == PlanShow.UNFINISHED ? null : filter.show())
                .with("plan.facilitator", filter.facilitator())
                .with("plan.group", filter.group())
                .fields();
    }

    @Override
    public List<String> narrow(Map<String, String> fields) {
        var wanted = new Narrowing(fields);
        narrow(new PlanFilter(
                wanted.choice("plan.show", PlanShow.UNFINISHED),
                wanted.id(
                        "plan.facilitator",
                        facilitators().stream().map(Facilitator::id).toList()),
                wanted.id("plan.group", groups().stream().map(Group::id).toList())));
        return wanted.gone();
    }

    /** Whether anything hides unfinished plans. */
    boolean narrowed() {
        return !filter.equals(PlanFilter.UNFINISHED.of(null)) || filter.group() != null;
    }

    void show(PlanShow show) {
        narrow(filter.showing(show));
    }

    /** Wants one of the plans that are late to be selected. */
    void reveal(UUID plan) {
        wanted.is(plan);
        narrow(new PlanFilter(PlanShow.OVERDUE, null, null));
        changed.run();
    }

    /** Wants any plan to be selected, whatever hides it, and hands it over. */
    void find(UUID plan, Consumer<PlanItem> found) {
        desk.background()
                .run(
                        () -> store.byId(plan),
                        read -> read.ifPresent(item -> {
                            wanted.is(plan);
                            narrow(new PlanFilter(
                                    item.state().isOver() ? PlanShow.ALL : PlanShow.UNFINISHED, null, item.group()));
                            changed.run();
                            found.accept(item);
                        }),
                        desk.failures()::tell);
    }

    /** What is to be selected, once it is among the rows. */
    Optional<UUID> takeWanted() {
        return wanted.takeFrom(rows().stream().map(row -> row.item().id()));
    }

    void facilitator(@Nullable UUID facilitator) {
        narrow(filter.by(facilitator));
    }

    void group(@Nullable UUID group) {
        narrow(filter.of(group));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Changes many at once. */
    BulkModel<PlanItem, PlanDraft> bulk() {
        return bulk;
    }

    /** Several plans can be told to be done at once. */
    boolean canMarkDone(List<PlanRow> chosen) {
        return chosen.stream().anyMatch(row -> !row.item().state().isOver());
    }

    void markDone(List<PlanRow> chosen) {
        markDone(chosen.stream().map(PlanRow::item).toList(), today());
    }

    void markDone(List<PlanItem> chosen, LocalDate day) {
        List<UUID> ids = chosen.stream().map(PlanItem::id).toList();
        desk.background().run(() -> store.markDone(ids, day), desk.history()::did, desk.failures()::tell);
    }

    void delete(List<PlanItem> chosen) {
        List<UUID> ids = chosen.stream().map(PlanItem::id).toList();
        desk.background().run(() -> store.delete(ids), desk.history()::did, desk.failures()::tell);
    }

    /** To be done where the activity is saved. */
    Change saveActivity(PlanItem item, Activity activity) {
        return store.saveActivity(item.id(), activity);
    }

    private void narrow(PlanFilter newFilter) {
        if (!newFilter.equals(filter)) {
            filter = newFilter;
            limit = FIRST_ROWS;
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
        PlanFilter asked = filter;
        int most = limit;
        desk.background()
                .run(
                        () -> new Found(
                                asked, lists.page(asked, today(), most), facilitatorStore.all(), groupStore.all()),
                        read -> {
                            if (read.filter().equals(filter)) {
                                found = read;
                                changed.run();
                            }
                        },
                        desk.failures()::tell);
    }
}
