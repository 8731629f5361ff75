package id.dampingi.indicator;

import id.dampingi.feed.Feed;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.Refused;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Measurements of indicators. */
public final class MeasurementStore {
    static final Table<Measurement> TABLE = new Table<>("measurement", Measurement::id, MeasurementStore::read)
            .column("assisted_group", Measurement::group)
            .column("indicator", Measurement::indicator)
            .column("date", Measurement::date)
            .column("value", Measurement::value)
            .column("source", Measurement::source)
            .column("note", Measurement::note)
            .column("feed", Measurement::feed);

    private final Database database;

    public MeasurementStore(Database database) {
        this.database = database;
    }

    /** From the first to the last day, both included, in the order of time. */
    public List<Measurement> ofGroup(UUID group, LocalDate first, LocalDate last) {
        return database.list(TABLE.select() + """
                where assisted_group = ? and date between ? and ?
                order by date, id
                """, TABLE::read, group, first, last);
    }

    public Change save(Measurement measurement) {
        return saveAll(List.of(measurement), List.of());
    }

    /**
     * Saves and deletes in one change, as when a block of cells is pasted.
     *
     * @throws Refused if one is of an indicator that is measured from records
     */
    public Change saveAll(Collection<Measurement> saved, Collection<UUID> deleted) {
        Set<UUID> fed = Set.copyOf(database.list("select id from indicator where feed <> 'hand'", row -> row.id("id")));
        if (saved.stream().map(Measurement::indicator).anyMatch(fed::contains)) {
            throw new Refused(new Problem("measurement.value", "measurement.fed"));
        }
        return database.change("change.measurement", changing -> {
            deleted.forEach(id -> changing.delete(TABLE, id));
            saved.forEach(measurement -> save(changing, measurement));
        });
    }

    /** As part of a larger change. */
    public static void save(Changing changing, Measurement measurement) {
        changing.save(TABLE, measurement);
    }

    /** As part of a larger change, for a measurement that is known to be new. */
    public static void insert(Changing changing, Measurement measurement) {
        changing.insert(TABLE, measurement);
    }

    public Change delete(UUID id) {
        return database.change("change.measurementDeleted", changing -> changing.delete(TABLE, id));
    }

    /** As part of a larger change. */
    public static void delete(Changing changing, UUID id) {
        changing.delete(TABLE, id);
    }

    /** Reads a measurement from a query that selects all columns of the table. */
    public static Measurement read(Row row) {
        return new Measurement(
                row.id("id"),
                row.id("assisted_group"),
                row.id("indicator"),
                row.date("date"),
                row.scaled("value"),
                row.text("source"),
                row.text("note"),
                row.choice("feed", Feed.class));
    }
}
