package id.dampingi.office;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.db.Table;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Running numbers of reports. A report keeps the number under which it was first saved or printed. */
public final class ReportNumberStore {
    private record Issued(UUID id, @Nullable UUID group, YearMonth month, int number) {}

    private static final Table<Issued> TABLE = new Table<>(
                    "report_number",
                    Issued::id,
                    row -> new Issued(
                            row.id("id"),
                            row.optionalId("assisted_group").orElse(null),
                            row.month("month"),
                            row.integer("number")))
            .column("assisted_group", Issued::group)
            .column("month", Issued::month)
            .column("year", issued -> issued.month().getYear())
            .column("number", Issued::number);

    private final Database database;

    public ReportNumberStore(Database database) {
        this.database = database;
    }

    /**
     * The numbers of a month's reports: those issued, and for the others the next free ones in the order of
     * {@code groups}. An empty group stands for the recap of the office.
     */
    public Map<Optional<UUID>, Integer> numbers(YearMonth month, Collection<Optional<UUID>> groups) {
        return numbers(issued(month, groups), month, groups);
    }

    /** Fixes the numbers that {@link #numbers} promises. */
    public Change issue(YearMonth month, Collection<Optional<UUID>> groups) {
        return database.change("change.reportNumber", changing -> {
            Map<Optional<UUID>, Integer> issued = issued(month, groups);
            numbers(issued, month, groups).forEach((group, number) -> {
                if (!issued.containsKey(group)) {
                    changing.insert(TABLE, new Issued(Ids.next(), group.orElse(null), month, number));
                }
            });
        });
    }

    private Map<Optional<UUID>, Integer> numbers(
            Map<Optional<UUID>, Integer> issued, YearMonth month, Collection<Optional<UUID>> groups) {
        var numbers = new LinkedHashMap<Optional<UUID>, Integer>();
        int next = issued.keySet().containsAll(groups) ? 0 : last(month) + 1;
        for (Optional<UUID> group : groups) {
            Integer known = issued.get(group);
            numbers.put(group, known == null ? next++ : known);
        }
        return numbers;
    }

    /** Of one report alone the others of the month need not be read. */
    private Map<Optional<UUID>, Integer> issued(YearMonth month, Collection<Optional<UUID>> groups) {
        List<Issued> rows = groups.size() == 1
                ? database.list(
                        TABLE.select() + "where month = ? and ifnull(assisted_group, x'') = ifnull(?, x'')",
                        TABLE::read,
                        month,
                        groups.iterator().next().orElse(null))
                : database.list(TABLE.select() + "where month = ?", TABLE::read, month);
        var numbers = new HashMap<Optional<UUID>, Integer>();
        rows.forEach(issued -> numbers.put(Optional.ofNullable(issued.group()), issued.number()));
        return numbers;
    }

    private int last(YearMonth month) {
        return database.first(
                        "select ifnull(max(number), 0) as last from report_number where year = ?",
                        row -> row.integer("last"),
                        month.getYear())
                .orElse(0);
    }
}
