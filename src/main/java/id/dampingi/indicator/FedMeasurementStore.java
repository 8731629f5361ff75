package id.dampingi.indicator;

import static java.util.stream.Collectors.groupingBy;

import id.dampingi.feed.Feed;
import id.dampingi.feed.FeedStore;
import id.dampingi.feed.FeedValue;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Follower;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.db.Places;
import id.dampingi.kit.db.Touched;
import id.dampingi.kit.i18n.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the measurements of indicators that are measured from records: one for each group and month, made anew in the same
 * change as the records, so that undo takes both back. A month that was typed before gives way where the records tell of it.
 */
public final class FedMeasurementStore implements Follower {
    /** Records of earlier years are history: what was measured from them stays as it is. */
    private static final int YEARS = 3;

    private record Cell(UUID group, YearMonth month) {
        static Cell of(Measurement measurement) {
            return new Cell(measurement.group(), YearMonth.from(measurement.date()));
        }
    }

    private static final String THERE = MeasurementStore.TABLE.select() + """
            where indicator = ?1 and date between ?2 and ?3 and assisted_group in %s
            order by date, id
            """.formatted(Places.marks(4));

    private static final Set<String> TABLES = tablesOfAll();

    private final Database database;
    private final IndicatorStore indicators;
    private final FeedStore feeds;
    private final Clock clock;

    private FedMeasurementStore(Database database, Clock clock) {
        this.database = database;
        this.indicators = new IndicatorStore(database);
        this.feeds = new FeedStore(database);
        this.clock = clock;
    }

    /** From now on the fed measurements of a data file follow its records. */
    public static void follow(Database database, Clock clock) {
        database.followBy(new FedMeasurementStore(database, clock));
    }

    /** All of them, for records that were written without being followed, and for a month that has begun. */
    public static void measureAll(Database database, Changing changing, LocalDate today) {
        var clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        var store = new FedMeasurementStore(database, clock);
        store.indicators.all().stream()
                .filter(Indicator::isFed)
                .forEach(indicator -> store.renew(changing, indicator, store.groups()));
    }

    /** Once a month: how things stand is told of the new month too. Empty if that is done. */
    public static Optional<Change> beginMonth(Database database, LocalDate today) {
        boolean due = database.first("""
                select 1 as due from indicator where feed <> 'hand' and not exists (
                    select 1 from measurement where date >= ? and feed <> 'hand'
                )
                """, row -> true, today.withDayOfMonth(1)).isPresent();
        return due
                ? Optional.of(database.change("change.feed", changing -> measureAll(database, changing, today)))
                        .filter(change -> !change.isEmpty())
                : Optional.empty();
    }

    @Override
    public Set<String> tables() {
        return TABLES;
    }

    @Override
    public void follow(Changing changing, Touched touched) {
        Set<UUID> switched = touched.records("indicator", "feed");
        for (Indicator indicator : indicators.all()) {
            if (switched.contains(indicator.id())) {
                switched(changing, indicator);
            } else if (indicator.isFed()) {
                renew(changing, indicator, feeds.groups(indicator.feed(), touched));
            }
        }
    }

    /** All groups are measured from the records, or what was measured from them stays as if it had been typed. */
    private void switched(Changing changing, Indicator indicator) {
        if (indicator.isFed()) {
            renew(changing, indicator, groups());
            return;
        }
        List<Measurement> fed = database.list(
                MeasurementStore.TABLE.select() + "where indicator = ? and feed <> 'hand'",
                MeasurementStore::read,
                indicator.id());
        fed.forEach(one ->
                MeasurementStore.save(changing, one.typed(Words.text(one.feed().key()))));
    }

    private List<UUID> groups() {
        return database.list("select id from assisted_group", row -> row.id("id"));
    }

    private void renew(Changing changing, Indicator indicator, Collection<UUID> groups) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = LocalDate.of(today.getYear() - YEARS + 1, 1, 1);
        for (List<UUID> some : Places.parts(groups)) {
            Map<Cell, FeedValue> wanted = feeds.values(indicator.feed(), some, first, today).stream()
                    .collect(Collectors.toMap(value -> new Cell(value.group(), value.month()), Function.identity()));
            Map<Cell, List<Measurement>> there = there(indicator, some, first, today);
            var cells = new HashSet<>(wanted.keySet());
            cells.addAll(there.keySet());
            for (Cell cell : cells) {
                List<Measurement> old = there.getOrDefault(cell, List.of());
                Optional.ofNullable(wanted.get(cell))
                        .ifPresentOrElse(
                                value -> settle(changing, indicator, value, old, today), () -> forget(changing, old));
            }
        }
    }

    /** One of those that are there is kept, if it can be, so that what is the same leaves no trace. */
    private static void settle(
            Changing changing, Indicator indicator, FeedValue wanted, List<Measurement> there, LocalDate today) {
        LocalDate end = wanted.month().atEndOfMonth();
        LocalDate day = end.isAfter(today) ? today : end;
        Optional<Measurement> kept = there.stream().filter(Measurement::isFed).findFirst();
        if (kept.isEmpty()) {
            MeasurementStore.insert(
                    changing,
                    new Measurement(
                            Ids.next(), wanted.group(), indicator.id(), day, wanted.value(), "", "", indicator.feed()));
        }
        for (Measurement one : there) {
            if (!kept.equals(Optional.of(one))) {
                MeasurementStore.delete(changing, one.id());
            } else if (!one.value().equals(wanted.value()) || one.feed() != indicator.feed()) {
                MeasurementStore.save(changing, one.worth(wanted.value(), day, indicator.feed()));
            }
        }
    }

    /** The records tell nothing of the month any more; what was typed stays. */
    private static void forget(Changing changing, List<Measurement> there) {
        there.stream().filter(Measurement::isFed).forEach(one -> MeasurementStore.delete(changing, one.id()));
    }

    private Map<Cell, List<Measurement>> there(
            Indicator indicator, List<UUID> groups, LocalDate first, LocalDate today) {
        var args = new ArrayList<@Nullable Object>(
                List.of(indicator.id(), first, YearMonth.from(today).atEndOfMonth()));
        args.addAll(Places.fill(groups));
        return database.list(THERE, MeasurementStore::read, args.toArray()).stream()
                .collect(groupingBy(Cell::of));
    }

    private static Set<String> tablesOfAll() {
        Set<String> tables = Arrays.stream(Feed.values())
                .flatMap(feed -> feed.tables().stream())
                .collect(Collectors.toSet());
        tables.add("indicator");
        return Set.copyOf(tables);
    }
}
