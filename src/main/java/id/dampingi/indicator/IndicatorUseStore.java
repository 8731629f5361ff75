package id.dampingi.indicator;

import id.dampingi.kit.db.Database;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How indicators are used by groups. */
public final class IndicatorUseStore {
    private final Database database;

    public IndicatorUseStore(Database database) {
        this.database = database;
    }

    /** How many groups have a target in the year, for the indicators that any has. */
    public Map<UUID, Integer> groups(int year) {
        var groups = new HashMap<UUID, Integer>();
        database.each(
                "select indicator, count(*) as number from target where year = ? group by indicator",
                row -> groups.put(row.id("indicator"), row.integer("number")),
                year);
        return groups;
    }

    IndicatorUse of(Collection<UUID> indicators) {
        int targets = 0;
        int measurements = 0;
        for (UUID indicator : indicators) {
            targets += count("select count(*) as number from target where indicator = ?", indicator);
            measurements += count("select count(*) as number from measurement where indicator = ?", indicator);
        }
        return new IndicatorUse(targets, measurements);
    }

    private int count(String sql, UUID indicator) {
        return database.first(sql, row -> row.integer("number"), indicator).orElse(0);
    }
}
