package id.dampingi.activity;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Technique;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.BulkModel;
import id.dampingi.kit.form.Filterable;
import id.dampingi.kit.form.FiltersModel;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Wanted;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The activities on screen: of a period, narrowed by what is searched and chosen; of all groups or of one. */
final class ActivityListModel implements Filterable {
    /** More than anybody reads; who wants more asks for it. */
    static final int FIRST_ROWS = 1_000;

    private static final int MORE_ROWS = 10;

    private record Found(ActivityFilter filter, ActivityPage page, List<Facilitator> facilitators, OwnFields own) {}

    private final ActivityStore store;
    private final ActivityListStore lists;
    private final FacilitatorStore facilitatorStore;
    private final FormDesk desk;
    private final Clock clock;
    private final FiltersModel filters;
    private final BulkModel<Activity, ActivityDraft> bulk;
    private Runnable changed = () -> {};

    private Period period;
    private ActivityFilter filter;
    private int limit = FIRST_ROWS;
    private Found found;
    private boolean loaded;
    private final Wanted wanted = new Wanted();

    ActivityListModel(
            ActivityStore store,
            ActivityListStore lists,
            FacilitatorStore facilitatorStore,
            Events events,
            FormDesk desk,
            Period period,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.facilitatorStore = facilitatorStore;
        this.desk = desk;
        this.period = period;
        this.clock = clock;
        filter = ActivityFilter.between(period.first(), period.last());
        found = new Found(filter, ActivityPage.of(List.of()), List.of(), OwnFields.none(OwnRecord.ACTIVITY));
        bulk = new BulkModel<>(ActivityBulk.kind(store, clock, this::own), desk);
        filters = new FiltersModel("activity", this, desk, events);
        events.on(Change.class, change -> {
            if (loaded && change.touches("activity", "assisted_group", "facilitator", "own_field")) {
                load();
            }
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    void load() {
        loaded = true;
        ActivityFilter asked = filter;
        int most = limit;
        desk.background()
                .run(
                        () -> find(asked, most),
                        answer -> {
                            if (answer.filter().equals(filter)) {
                                found = answer;
                                changed.run();
                            }
                        },
                        desk.failures()::tell);
    }

    List<ActivityRow> rows() {
        return found.page().rows();
    }

    /** How many there are, shown or not; empty if that is not known. */
    OptionalInt total() {
        return found.page().total();
    }

    boolean hasMore() {
        return found.page().isCut();
    }

    void more() {
        limit *= MORE_ROWS;
        load();
    }

    int present() {
        return found.page().rows().stream()
                .mapToInt(row -> row.men() + row.women())
                .sum();
    }

    /** The fields that the office added. */
    OwnFields own() {
        return found.own();
    }

    List<Facilitator> facilitators() {
        return found.facilitators();
    }

    Period period() {
        return period;
    }

    ActivityFilter filter() {
        return filter;
    }

    /** The saved ones. */
    FiltersModel filters() {
        return filters;
    }

    @Override
    public Map<String, String> narrowing() {
        return ActivityNarrowing.of(period, filter, YearMonth.now(clock));
    }

    @Override
    public List<String> narrow(Map<String, String> fields) {
        var wanted = new ActivityNarrowing(fields, YearMonth.now(clock));
        period = wanted.period();
        narrow(wanted.filter(
                filter.group(), facilitators().stream().map(Facilitator::id).toList()));
        return wanted.gone();
    }

    /** Whether something else than the period hides activities. */
    boolean narrowed() {
        ActivityFilter open =
                ActivityFilter.between(filter.first(), filter.last()).of(filter.group());
        return !filter.equals(open);
    }

    void showAll() {
        narrow(filter.open());
    }

    void period(Period newPeriod) {
        period = newPeriod;
        narrow(filter.between(newPeriod));
    }

    /** Wants an activity that was just saved to be selected, and moves to its month if that is not shown. */
    void reveal(Activity activity) {
        wanted.is(activity.id());
        if (!period.holds(activity.date())) {
            period(Period.of(YearMonth.from(activity.date())));
        }
        changed.run();
    }

    /** Wants any activity to be selected, whatever hides it. */
    void find(UUID activity) {
        desk.background()
                .run(
                        () -> store.byId(activity),
                        found -> found.ifPresent(one -> {
                            narrow(filter.open());
                            reveal(one);
                        }),
                        desk.failures()::tell);
    }

    /** What is to be selected, once it is among the rows. */
    Optional<UUID> takeWanted() {
        return wanted.takeFrom(rows().stream().map(ActivityRow::id));
    }

    void search(String text) {
        narrow(filter.searching(text));
    }

    void state(@Nullable ActivityState state) {
        narrow(filter.in(state));
    }

    void approach(@Nullable Approach approach) {
        narrow(filter.serving(approach));
    }

    void technique(@Nullable Technique technique) {
        narrow(filter.using(technique));
    }

    void facilitator(@Nullable UUID facilitator) {
        narrow(filter.by(facilitator));
    }

    void group(UUID group) {
        narrow(filter.of(group));
    }

    /** Changes many at once. */
    BulkModel<Activity, ActivityDraft> bulk() {
        return bulk;
    }

    boolean canMarkDone(List<ActivityRow> chosen) {
        LocalDate today = LocalDate.now(clock);
        return !chosen.isEmpty() && chosen.stream().allMatch(row -> row.canBeDone(today));
    }

    void markDone(List<ActivityRow> chosen) {
        if (canMarkDone(chosen)) {
            desk.background()
                    .run(() -> store.markDone(ActivityRow.ids(chosen)), desk.history()::did, desk.failures()::tell);
        }
    }

    void delete(List<ActivityRow> chosen) {
        desk.background().run(() -> store.delete(ActivityRow.ids(chosen)), desk.history()::did, desk.failures()::tell);
    }

    private void narrow(ActivityFilter newFilter) {
        if (!newFilter.equals(filter)) {
            filter = newFilter;
            limit = FIRST_ROWS;
            load();
        }
    }

    private Found find(ActivityFilter asked, int most) {
        return new Found(asked, lists.page(asked, most), facilitatorStore.all(), lists.ownFields());
    }
}
