package id.dampingi.narrative;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** What is written about the months of groups. */
public final class NarrativeStore {
    private static final Table<Narrative> TABLE = new Table<>("narrative", Narrative::id, NarrativeStore::read)
            .column("assisted_group", Narrative::group)
            .column("month", Narrative::month)
            .column("obstacles", Narrative::obstacles)
            .column("conclusions", Narrative::conclusions)
            .column("suggestions", Narrative::suggestions)
            .column("next_plan", Narrative::nextPlan);

    private final Database database;

    public NarrativeStore(Database database) {
        this.database = database;
    }

    public Optional<Narrative> of(UUID group, YearMonth month) {
        return database.first(TABLE.select() + "where assisted_group = ? and month = ?", TABLE::read, group, month);
    }

    public Change save(Narrative narrative) {
        return database.change("change.narrative", changing -> save(changing, narrative));
    }

    /** As part of a larger change. */
    public static void save(Changing changing, Narrative narrative) {
        changing.save(TABLE, narrative);
    }

    /** Reads a narrative from a query that selects all columns of the table. */
    public static Narrative read(Row row) {
        return new Narrative(
                row.id("id"),
                row.id("assisted_group"),
                row.month("month"),
                row.text("obstacles"),
                row.text("conclusions"),
                row.text("suggestions"),
                row.text("next_plan"));
    }
}
