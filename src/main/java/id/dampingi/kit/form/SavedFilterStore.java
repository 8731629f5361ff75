package id.dampingi.kit.form;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Table;
import id.dampingi.kit.json.TextMap;
import java.util.List;

/** What narrows the lists of the office, kept under names. */
public final class SavedFilterStore {
    private static final Table<SavedFilter> TABLE = new Table<>(
                    "saved_filter",
                    SavedFilter::id,
                    row -> new SavedFilter(
                            row.id("id"), row.text("list"), row.text("name"), TextMap.read(row.text("fields"))))
            .column("list", SavedFilter::list)
            .column("name", SavedFilter::name)
            .column("fields", filter -> TextMap.write(filter.fields()));

    private final Database database;

    public SavedFilterStore(Database database) {
        this.database = database;
    }

    /** By name. */
    public List<SavedFilter> of(String list) {
        return database.list(TABLE.select() + "where list = ? order by name", TABLE::read, list);
    }

    public Change save(SavedFilter filter) {
        return database.change("change.filter", changing -> changing.save(TABLE, filter));
    }

    public Change delete(SavedFilter filter) {
        return database.change("change.filterDeleted", changing -> changing.delete(TABLE, filter.id()));
    }
}
