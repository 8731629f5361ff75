package id.dampingi.activity;

import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.Asked;
import id.dampingi.kit.form.BulkModel;
import id.dampingi.kit.form.Filterable;
import id.dampingi.kit.form.FiltersModel;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Portion;
import id.dampingi.kit.form.Wanted;
import id.dampingi.ownfield.OwnChoice;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** The activities on screen: of a period, narrowed by what is searched and chosen; of all groups or of one. */
final class ActivityListModel implements Filterable {
    /** More than anybody reads; who wants more asks for it. */
    static final int FIRST_ROWS = 1_000;

    private record Found(ActivityPage page, List<Facilitator> facilitators, OwnFields own) {}

    private static final Found NOTHING =
            new Found(ActivityPage.of(List.of()), List.of(), OwnFields.none(OwnRecord.ACTIVITY));
    private static final Set<String> TABLES = Set.of("activity", "assisted_group", "facilitator", "own_field");

    private final ActivityStore store;
    private final FormDesk desk;
    private final Clock clock;
    private final Asked<Portion<ActivityFilter>, Found> asked;
    private final FiltersModel filters;
    private final BulkModel<Activity, ActivityDraft> bulk;
    private final Wanted wanted = new Wanted();
    private Runnable changed = () -> {};
    private Period period;

    ActivityListModel(
            ActivityStore store,
            ActivityListStore lists,
            FacilitatorStore facilitatorStore,
            Events events,
            FormDesk desk,
            Period period,
            Clock clock) {
        this.store = store;
        this.desk = desk;
        this.period = period;
        this.clock = clock;
        asked = new Asked<>(
                Portion.first(ActivityFilter.between(period.first(), period.last()), FIRST_ROWS),
                NOTHING,
                TABLES,
                portion -> new Found(
                        lists.page(portion.filter(), portion.most()), facilitatorStore.all(), lists.ownFields()),
                desk,
                events);
        bulk = new BulkModel<>(ActivityBulk.kind(store, clock, this::own), desk);
        filters = new FiltersModel("activity", this, desk, events);
        asked.onChange(this::show);
    }

    void onChange(Runnable action) {
        changed = action;
    }

    /** A field that the office does not have any more narrows nothing. */
    private void show() {
        changed.run();
        OwnChoice wanted = filter().own();
        if (wanted != null && !OwnChoice.of(own()).contains(wanted)) {
            filter(filter().saying(null));
        }
    }

    /** The list is looked at: it follows what changes. */
    void watch() {
        asked.watch();
    }

    List<ActivityRow> rows() {
        return asked.answer().page().rows();
    }

    /** How many there are, shown or not; empty if that is not known. */
    OptionalInt total() {
        return asked.answer().page().total();
    }

    boolean hasMore() {
        return asked.answer().page().isCut();
    }

    void more() {
        asked.ask(asked.question().more());
    }

    int present() {
        return asked.answer().page().rows().stream()
                .mapToInt(row -> row.men() + row.women())
                .sum();
    }

    /** The fields that the office added. */
    OwnFields own() {
        return asked.answer().own();
    }

    List<Facilitator> facilitators() {
        return asked.answer().facilitators();
    }

    Period period() {
        return period;
    }

    ActivityFilter filter() {
        return asked.question().filter();
    }

    void filter(ActivityFilter newFilter) {
        asked.ask(asked.question().of(newFilter));
    }

    /** The saved ones. */
    FiltersModel filters() {
        return filters;
    }

    @Override
    public Map<String, String> narrowing() {
        return ActivityNarrowing.of(period, filter(), YearMonth.now(clock));
    }

    @Override
    public List<String> narrow(Map<String, String> fields) {
        var wanted = new ActivityNarrowing(fields, YearMonth.now(clock));
        period = wanted.period();
        filter(wanted.filter(
                filter().group(), facilitators().stream().map(Facilitator::id).toList(), own()));
        return wanted.gone();
    }

    /** Whether something else than the period hides activities. */
    boolean narrowed() {
        return !filter().equals(filter().open());
    }

    void period(Period newPeriod) {
        period = newPeriod;
        filter(filter().between(newPeriod));
    }

    /** Wants an activity that was just saved to be selected, and moves to its month if that is not shown. */
    void reveal(Activity activity) {
        wanted.is(activity.id());
        if (!period.holds(activity.date())) {
            period(Period.of(YearMonth.from(activity.date())));
        }
        asked.tell();
    }

    /** Wants any activity to be selected, whatever hides it. */
    void find(UUID activity) {
        desk.background()
                .run(
                        () -> store.byId(activity),
                        found -> found.ifPresent(one -> {
                            filter(filter().open());
                            reveal(one);
                        }),
                        desk.failures()::tell);
    }

    /** What is to be selected, once it is among the rows. */
    Optional<UUID> takeWanted() {
        return wanted.takeFrom(rows().stream().map(ActivityRow::id));
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
            desk.change(() -> store.markDone(ActivityRow.ids(chosen)));
        }
    }

    void delete(List<ActivityRow> chosen) {
        desk.change(() -> store.delete(ActivityRow.ids(chosen)));
    }
}
