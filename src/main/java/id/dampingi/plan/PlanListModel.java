package id.dampingi.plan;

import id.dampingi.activity.Activity;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.Asked;
import id.dampingi.kit.form.BulkModel;
import id.dampingi.kit.form.Filterable;
import id.dampingi.kit.form.FiltersModel;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Narrowing;
import id.dampingi.kit.form.Portion;
import id.dampingi.kit.form.Wanted;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The follow-up plans on screen, those due first at the top. */
final class PlanListModel implements Filterable {
    /** More than anybody reads; who wants more asks for it. */
    static final int FIRST_ROWS = 500;

    private record Found(PlanPage page, List<Facilitator> facilitators, List<Group> groups) {}

    private static final Found NOTHING = new Found(new PlanPage(List.of(), 0), List.of(), List.of());
    private static final Set<String> TABLES =
            Set.of("plan_item", "activity", "problem", "assisted_group", "facilitator");

    private final PlanStore store;
    private final FormDesk desk;
    private final Clock clock;
    private final Asked<Portion<PlanFilter>, Found> asked;
    private final FiltersModel filters;
    private final BulkModel<PlanItem, PlanDraft> bulk;
    private final Wanted wanted = new Wanted();

    PlanListModel(
            PlanStore store,
            PlanListStore lists,
            GroupStore groupStore,
            FacilitatorStore facilitatorStore,
            Events events,
            FormDesk desk,
            Clock clock) {
        this.store = store;
        this.desk = desk;
        this.clock = clock;
        asked = new Asked<>(
                Portion.first(PlanFilter.UNFINISHED, FIRST_ROWS),
                NOTHING,
                TABLES,
                portion -> new Found(
                        lists.page(portion.filter(), today(), portion.most()),
                        facilitatorStore.all(),
                        groupStore.all()),
                desk,
                events);
        bulk = new BulkModel<>(PlanBulk.kind(store, clock), desk);
        filters = new FiltersModel("plan", this, desk, events);
    }

    void onChange(Runnable action) {
        asked.onChange(action);
    }

    /** The list is in front: it follows what changes. */
    void watch() {
        asked.watch();
    }

    /** The list is out of sight: it is read again when it comes back. */
    void unwatch() {
        asked.unwatch();
    }

    List<PlanRow> rows() {
        return asked.answer().page().rows();
    }

    int total() {
        return asked.answer().page().total();
    }

    boolean hasMore() {
        return total() > rows().size();
    }

    void more() {
        asked.ask(asked.question().more());
    }

    long overdue() {
        return rows().stream().filter(row -> row.isOverdue(today())).count();
    }

    List<Facilitator> facilitators() {
        return asked.answer().facilitators();
    }

    List<Group> groups() {
        return asked.answer().groups();
    }

    PlanFilter filter() {
        return asked.question().filter();
    }

    void filter(PlanFilter newFilter) {
        asked.ask(asked.question().of(newFilter));
    }

    /** The saved ones. */
    FiltersModel filters() {
        return filters;
    }

    @Override
    public Map<String, String> narrowing() {
        return filter().fields();
    }

    @Override
    public List<String> narrow(Map<String, String> fields) {
        var wanted = new Narrowing(fields);
        filter(PlanFilter.of(
                wanted,
                facilitators().stream().map(Facilitator::id).toList(),
                groups().stream().map(Group::id).toList()));
        return wanted.gone();
    }

    /** Whether anything hides unfinished plans. */
    boolean narrowed() {
        return !filter().equals(PlanFilter.UNFINISHED);
    }

    /** Wants one of the plans that are late to be selected. */
    void reveal(UUID plan) {
        wanted.is(plan);
        filter(new PlanFilter(PlanShow.OVERDUE, null, null));
        asked.tell();
    }

    /** Wants any plan to be selected, whatever hides it, and hands it over. */
    void find(UUID plan, Consumer<PlanItem> found) {
        desk.background()
                .run(
                        () -> store.byId(plan),
                        read -> read.ifPresent(item -> {
                            wanted.is(plan);
                            filter(new PlanFilter(
                                    item.state().isOver() ? PlanShow.ALL : PlanShow.UNFINISHED, null, item.group()));
                            asked.tell();
                            found.accept(item);
                        }),
                        desk.failures()::tell);
    }

    /** What is to be selected, once it is among the rows. */
    Optional<UUID> takeWanted() {
        return wanted.takeFrom(rows().stream().map(row -> row.item().id()));
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
        desk.change(() -> store.markDone(ids, day));
    }

    void delete(List<PlanItem> chosen) {
        List<UUID> ids = chosen.stream().map(PlanItem::id).toList();
        desk.change(() -> store.delete(ids));
    }

    /** To be done where the activity is saved. */
    Change saveActivity(PlanItem item, Activity activity) {
        return store.saveActivity(item.id(), activity);
    }
}
