package id.dampingi.agenda;

import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was put on a day or has waited until one; of a day with very many only the first are read. */
final class DueStore {
    private static final String DAYS = """
            with recursive day (date) as (
                values (?1)
                union all
                select date(date, '+1 day') from day where date < ?2
            )
            """;

    /** Who they are for is looked up after they are chosen. */
    private static final String OF_GROUPS = """
            select due.*, g.name as group_name, ifnull(f.name, '') as facilitator_name
            from (
            %s
            ) due
            cross join assisted_group g on g.id = due.of_group
            left join facilitator f on f.id = g.facilitator
            """;

    private static final String FIRST = DAYS + OF_GROUPS.formatted(all(DueSource::ofDays));
    private static final String NUMBERS = all(DueSource::numbers);
    private static final String NEWEST = OF_GROUPS.formatted(all(DueSource::newest));

    private final Database database;

    DueStore(Database database) {
        this.database = database;
    }

    /** @param perDay so many of each kind and day: without an hour first, then the earliest */
    List<AgendaItem> first(AgendaSpan span, Optional<UUID> facilitator, int perDay) {
        return database.list(FIRST, DueStore::item, span.first(), span.last(), facilitator.orElse(null), perDay);
    }

    /** How many there are on each day that has any. */
    Map<LocalDate, Integer> numbers(AgendaSpan span, Optional<UUID> facilitator) {
        var numbers = new HashMap<LocalDate, Integer>();
        database.each(
                NUMBERS,
                row -> numbers.merge(row.date("date"), row.integer("number"), Integer::sum),
                span.first(),
                span.last(),
                facilitator.orElse(null));
        return numbers;
    }

    /** @param perKind so many of each kind, the newest */
    List<AgendaItem> newest(AgendaSpan span, Optional<UUID> facilitator, int perKind) {
        return database.list(NEWEST, DueStore::item, span.first(), span.last(), facilitator.orElse(null), perKind);
    }

    private static String all(Function<DueSource, String> query) {
        return DueSource.ALL.stream().map(query).collect(Collectors.joining("union all\n"));
    }

    private static AgendaItem item(Row row) {
        return new AgendaItem(
                AgendaKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.id("record"),
                row.id("of_group"),
                row.text("group_name"),
                row.text("facilitator_name"),
                row.date("date"),
                row.optionalTime("start_time").orElse(null),
                row.optionalTime("end_time").orElse(null),
                row.text("title"),
                row.text("place"));
    }
}
