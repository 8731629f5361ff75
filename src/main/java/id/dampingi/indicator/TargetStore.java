package id.dampingi.indicator;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Scaled;
import id.dampingi.kit.db.Table;
import java.math.BigDecimal;
import java.time.Month;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Targets of groups, one for each indicator and year. */
public final class TargetStore {
    private static final Table<Target> TABLE = new Table<>("target", Target::id, TargetStore::read)
            .column("assisted_group", Target::group)
            .column("indicator", Target::indicator)
            .column("year", Target::year)
            .column("baseline", Target::baseline)
            .column("target", Target::target)
            .column("plan", target -> text(target.plan()));

    private final Database database;

    public TargetStore(Database database) {
        this.database = database;
    }

    public List<Target> ofGroup(UUID group, int year) {
        return database.list(TABLE.select() + "where assisted_group = ? and year = ?", TABLE::read, group, year);
    }

    /** Of all groups. */
    public List<Target> ofYear(int year) {
        return database.list(TABLE.select() + "where year = ?", TABLE::read, year);
    }

    public Change save(Target target) {
        return saveAll(List.of(target), List.of());
    }

    /** Saves and deletes in one change, as when a block of cells is pasted. */
    public Change saveAll(Collection<Target> saved, Collection<UUID> deleted) {
        return database.change("change.target", changing -> {
            deleted.forEach(id -> changing.delete(TABLE, id));
            saved.forEach(target -> save(changing, target));
        });
    }

    /** As part of a larger change. */
    public static void save(Changing changing, Target target) {
        changing.save(TABLE, target);
    }

    /** As part of a larger change. */
    public static void delete(Changing changing, UUID id) {
        changing.delete(TABLE, id);
    }

    /** Reads a target from a query that selects all columns of the table. */
    public static Target read(Row row) {
        return new Target(
                row.id("id"),
                row.id("assisted_group"),
                row.id("indicator"),
                row.integer("year"),
                row.scaled("baseline"),
                row.scaled("target"),
                plan(row.text("plan")));
    }

    /** As {@code 3=250000;6=500000}: the month and the value in ten thousandths. */
    private static String text(Map<Month, BigDecimal> plan) {
        return plan.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey().getValue() + "=" + Scaled.toLong(entry.getValue()))
                .collect(Collectors.joining(";"));
    }

    private static Map<Month, BigDecimal> plan(String text) {
        if (text.isEmpty()) {
            return Map.of();
        }
        Map<Month, BigDecimal> plan = new EnumMap<>(Month.class);
        for (String entry : text.split(";")) {
            int equals = entry.indexOf('=');
            plan.put(
                    Month.of(Integer.parseInt(entry.substring(0, equals))),
                    Scaled.of(Long.parseLong(entry.substring(equals + 1))));
        }
        return plan;
    }
}
