package id.dampingi.facilitator;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import java.util.List;
import java.util.UUID;

/** The facilitators of the office. */
public final class FacilitatorStore {
    private static final Table<Facilitator> TABLE = new Table<>("facilitator", Facilitator::id, FacilitatorStore::read)
            .column("name", Facilitator::name)
            .column("number", Facilitator::number)
            .column("phone", Facilitator::phone)
            .column("active", Facilitator::active);

    private final Database database;

    public FacilitatorStore(Database database) {
        this.database = database;
    }

    public List<Facilitator> all() {
        return database.list(TABLE.select() + "order by active desc, name collate nocase", TABLE::read);
    }

    public Change save(Facilitator facilitator) {
        return database.change("change.facilitator", changing -> save(changing, facilitator));
    }

    /** As part of a larger change. */
    public static void save(Changing changing, Facilitator facilitator) {
        changing.save(TABLE, facilitator);
    }

    /** Groups of the facilitator stay, without one. */
    public Change delete(UUID id) {
        return database.change("change.facilitatorDeleted", changing -> changing.delete(TABLE, id));
    }

    private static Facilitator read(Row row) {
        return new Facilitator(
                row.id("id"), row.text("name"), row.text("number"), row.text("phone"), row.flag("active"));
    }
}
