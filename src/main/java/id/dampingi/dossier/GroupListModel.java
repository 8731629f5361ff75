package id.dampingi.dossier;

import id.dampingi.dossier.GroupFilter.Place;
import id.dampingi.evaluation.EvaluationStore;
import id.dampingi.evaluation.GroupResult;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.Asked;
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
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The groups on screen, narrowed by search and filters. The scores of the month come a moment after the rows. */
final class GroupListModel implements Filterable {
    private record Found(List<GroupRow> rows, OwnFields own) {}

    private static final Set<String> TABLES = Set.of(
            "assisted_group", "member", "activity", "facilitator", "target", "measurement", "indicator", "own_field");

    private final GroupStore groups;
    private final FormDesk desk;
    private final Clock clock;
    private final Asked<LocalDate, Found> found;
    private final Asked<YearMonth, Map<UUID, GroupResult>> results;
    private final FiltersModel filters;
    private Runnable changed = () -> {};
    private List<GroupRow> rows = List.of();
    private GroupFilter filter = GroupFilter.NONE;

    GroupListModel(
            GroupOverviewStore overview,
            EvaluationStore evaluation,
            GroupStore groups,
            FormDesk desk,
            Events events,
            Clock clock) {
        this.groups = groups;
        this.desk = desk;
        this.clock = clock;
        found = new Asked<>(
                LocalDate.now(clock),
                new Found(List.of(), OwnFields.none(OwnRecord.GROUP)),
                TABLES,
                day -> new Found(overview.rows(day), overview.ownFields()),
                desk,
                events);
        results = new Asked<>(month(), Map.of(), TABLES, evaluation::results, desk, events);
        filters = new FiltersModel("group", this, desk, events);
        found.onChange(this::rate);
        results.onChange(this::rate);
    }

    void onChange(Runnable action) {
        changed = action;
    }

    /** The list is in front: it follows what changes, and the day. */
    void watch() {
        found.ask(LocalDate.now(clock));
        found.watch();
        results.ask(month());
        results.watch();
    }

    /** The list is out of sight: it is read again when it comes back. */
    void unwatch() {
        found.unwatch();
        results.unwatch();
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
        return found.answered() && rows.isEmpty();
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
        filter(GroupFilter.of(wanted, facilitators(), kinds(), places(), own()));
        return wanted.gone();
    }

    boolean narrowed() {
        return !filter.equals(GroupFilter.NONE);
    }

    /** The fields that the office added. */
    OwnFields own() {
        return found.answer().own();
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

    private void rate() {
        rows = found.answer().rows().stream()
                .map(row -> row.with(results.answer().get(row.id())))
                .toList();
        filter = filter.among(own());
        changed.run();
    }

    private List<String> distinct(Function<GroupRow, String> value) {
        Stream<String> values = rows.stream().map(value).filter(text -> !text.isEmpty());
        return values.distinct().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }
}
