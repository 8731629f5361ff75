package id.dampingi.dossier;

import id.dampingi.dossier.GroupFilter.Place;
import id.dampingi.evaluation.EvaluationStore;
import id.dampingi.evaluation.GroupResult;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.Filterable;
import id.dampingi.kit.form.FiltersModel;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Narrowing;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The groups on screen, narrowed by search and filters. The scores of the month come a moment after the rows. */
final class GroupListModel implements Filterable {
    private record Found(List<GroupRow> rows, OwnFields own) {}

    private final GroupOverviewStore overview;
    private final EvaluationStore evaluation;
    private final GroupStore groups;
    private final FormDesk desk;
    private final Clock clock;
    private final FiltersModel filters;
    private Runnable changed = () -> {};
    private List<GroupRow> rows = List.of();
    private OwnFields own = OwnFields.none(OwnRecord.GROUP);
    private Map<UUID, GroupResult> results = Map.of();
    private GroupFilter filter = GroupFilter.NONE;
    private boolean loaded;
    private boolean watched;
    private boolean stale = true;

    GroupListModel(
            GroupOverviewStore overview,
            EvaluationStore evaluation,
            GroupStore groups,
            FormDesk desk,
            Events events,
            Clock clock) {
        this.overview = overview;
        this.evaluation = evaluation;
        this.groups = groups;
        this.desk = desk;
        this.clock = clock;
        filters = new FiltersModel("group", this, desk, events);
        events.on(Change.class, change -> {
            if (change.touches(
                    "assisted_group",
                    "member",
                    "activity",
                    "facilitator",
                    "target",
                    "measurement",
                    "indicator",
                    "own_field")) {
                stale = true;
                loadIfWatched();
            }
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    /** The list is in front: it follows what changes. */
    void watch() {
        watched = true;
        loadIfWatched();
    }

    /** The list is out of sight: it is read again when it comes back. */
    void unwatch() {
        watched = false;
    }

    List<GroupRow> visible() {
        LocalDate today = LocalDate.now(clock);
        return rows.stream().filter(row -> filter.admits(row, today)).toList();
    }

    int total() {
        return rows.size();
    }

    /** There are no groups at all, whatever the filter. */
    boolean isEmpty() {
        return loaded && rows.isEmpty();
    }

    GroupFilter filter() {
        return filter;
    }

    void filter(GroupFilter newFilter) {
        if (!newFilter.equals(filter)) {
            filter = newFilter;
            changed.run();
        }
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
        var wanted = new Narrowing(fields);
        filter(GroupFilter.of(wanted, facilitators(), kinds(), places()));
        return wanted.gone();
    }

    boolean narrowed() {
        return !filter.equals(GroupFilter.NONE);
    }

    /** The fields that the office added. */
    OwnFields own() {
        return own;
    }

    List<String> facilitators() {
        return distinct(GroupRow::facilitator);
    }

    List<String> kinds() {
        return distinct(GroupRow::kind);
    }

    /** Where there are groups: each regency, and behind it its districts. */
    List<Place> places() {
        return rows.stream()
                .map(GroupRow::region)
                .flatMap(region ->
                        Stream.of(new Place(region.regency(), ""), new Place(region.regency(), region.district())))
                .filter(place -> !place.equals(Place.ANYWHERE))
                .distinct()
                .sorted(Comparator.comparing(Place::regency, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Place::district, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    void delete(Collection<GroupRow> gone) {
        List<UUID> ids = gone.stream().map(GroupRow::id).toList();
        desk.change(() -> groups.deleteAll(ids));
    }

    YearMonth month() {
        return YearMonth.now(clock);
    }

    private void loadIfWatched() {
        if (watched && stale) {
            stale = false;
            desk.background()
                    .run(
                            () -> new Found(overview.rows(LocalDate.now(clock)), overview.ownFields()),
                            this::loaded,
                            this::failed);
            YearMonth month = month();
            desk.background().run(() -> evaluation.results(month), this::evaluated, this::failed);
        }
    }

    /** The next look at the list tries again. */
    private void failed(Exception e) {
        stale = true;
        desk.failures().tell(e);
    }

    private void loaded(Found found) {
        loaded = true;
        own = found.own();
        show(found.rows());
    }

    private void evaluated(Map<UUID, GroupResult> newResults) {
        results = newResults;
        show(rows);
    }

    private void show(List<GroupRow> all) {
        rows = all.stream().map(row -> row.with(results.get(row.id()))).toList();
        changed.run();
    }

    private List<String> distinct(Function<GroupRow, String> value) {
        Stream<String> values = rows.stream().map(value).filter(text -> !text.isEmpty());
        return values.distinct().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }
}
