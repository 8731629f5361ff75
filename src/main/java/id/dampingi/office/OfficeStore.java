package id.dampingi.office;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import java.util.Optional;

/** The one office of a data file. */
public final class OfficeStore {
    private static final Table<Office> TABLE = new Table<>("office", Office::id, OfficeStore::read)
            .column("name", Office::name)
            .column("address", Office::address)
            .column("contact", Office::contact)
            .column("place", Office::place)
            .column("logo", office -> office.logo().bytes())
            .column("checked_by_position", office -> office.checkedBy().position())
            .column("checked_by_name", office -> office.checkedBy().name())
            .column("checked_by_number", office -> office.checkedBy().number())
            .column(
                    "acknowledged_by_position",
                    office -> office.acknowledgedBy().position())
            .column("acknowledged_by_name", office -> office.acknowledgedBy().name())
            .column("acknowledged_by_number", office -> office.acknowledgedBy().number())
            .column("number_pattern", Office::numberPattern);

    private final Database database;

    public OfficeStore(Database database) {
        this.database = database;
    }

    /** Empty only in a file whose office has not been entered yet. */
    public Optional<Office> office() {
        return database.first(TABLE.select(), TABLE::read);
    }

    public Change save(Office office) {
        return database.change("change.office", changing -> save(changing, office));
    }

    /** As part of a larger change. */
    public static void save(Changing changing, Office office) {
        changing.save(TABLE, office);
    }

    private static Office read(Row row) {
        return new Office(
                row.id("id"),
                row.text("name"),
                row.text("address"),
                row.text("contact"),
                row.text("place"),
                new Logo(row.bytes("logo")),
                signer(row, "checked_by"),
                signer(row, "acknowledged_by"),
                row.text("number_pattern"));
    }

    private static Signer signer(Row row, String prefix) {
        return new Signer(row.text(prefix + "_position"), row.text(prefix + "_name"), row.text(prefix + "_number"));
    }
}
