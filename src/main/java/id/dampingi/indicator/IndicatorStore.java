package id.dampingi.indicator;

import id.dampingi.approach.Approach;
import id.dampingi.feed.Feed;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The indicators of the office. */
public final class IndicatorStore {
    private static final Table<Indicator> TABLE = new Table<>("indicator", Indicator::id, IndicatorStore::read)
            .column("approach", Indicator::approach)
            .column("name", Indicator::name)
            .column("name_en", Indicator::nameEn)
            .column("unit", Indicator::unit)
            .column("unit_en", Indicator::unitEn)
            .column("kind", Indicator::kind)
            .column("direction", Indicator::direction)
            .column("combine", Indicator::combine)
            .column("weight", Indicator::weight)
            .column("position", Indicator::position)
            .column("active", Indicator::active)
            .column("feed", Indicator::feed);

    private static final String ORDER = """
            order by case approach when 'religious' then 1 when 'social' then 2 when 'political' then 3 else 4 end,
                position, name collate nocase
            """;

    private final Database database;

    public IndicatorStore(Database database) {
        this.database = database;
    }

    /** In the order of the reports: by approach, then by position. */
    public List<Indicator> all() {
        return database.list(TABLE.select() + ORDER, TABLE::read);
    }

    public Change save(Indicator indicator) {
        return database.change("change.indicator", changing -> changing.save(TABLE, indicator));
    }

    public Change saveAll(Collection<Indicator> indicators) {
        return database.change("change.indicators", changing -> saveAll(changing, indicators));
    }

    /** As part of a larger change. */
    public static void saveAll(Changing changing, Collection<Indicator> indicators) {
        indicators.forEach(indicator -> changing.save(TABLE, indicator));
    }

    /** Deletes an indicator with its targets and measurements. */
    public Change delete(UUID id) {
        return delete(List.of(id));
    }

    public Change delete(Collection<UUID> ids) {
        return database.change("change.indicatorDeleted", changing -> changing.deleteAll(TABLE, ids));
    }

    private static Indicator read(Row row) {
        return new Indicator(
                row.id("id"),
                row.choice("approach", Approach.class),
                row.text("name"),
                row.text("name_en"),
                row.text("unit"),
                row.text("unit_en"),
                row.choice("kind", ValueKind.class),
                row.choice("direction", Direction.class),
                row.choice("combine", Combine.class),
                row.scaled("weight"),
                row.integer("position"),
                row.flag("active"),
                row.choice("feed", Feed.class));
    }
}
