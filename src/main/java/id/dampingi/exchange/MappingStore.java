package id.dampingi.exchange;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.db.Table;
import java.util.List;

/** Mappings that were saved to be used again. */
public final class MappingStore {
    private static final Table<SavedMapping> TABLE = new Table<>(
                    "import_mapping",
                    SavedMapping::id,
                    row -> new SavedMapping(
                            row.id("id"), row.choice("kind", ImportKind.class), row.text("name"), row.text("mapping")))
            .column("kind", SavedMapping::kind)
            .column("name", SavedMapping::name)
            .column("mapping", SavedMapping::json);

    private final Database database;

    public MappingStore(Database database) {
        this.database = database;
    }

    public List<SavedMapping> of(ImportKind kind) {
        return database.list(TABLE.select() + "where kind = ? order by name collate nocase", TABLE::read, kind);
    }

    /** Takes the place of the mapping of that kind and name, if there is one. */
    public Change save(String name, ImportMapping mapping) {
        return database.change("change.importMapping", changing -> {
            SavedMapping known = of(mapping.kind()).stream()
                    .filter(saved -> saved.name().equals(name))
                    .findFirst()
                    .orElseGet(() -> new SavedMapping(Ids.next(), mapping.kind(), name, ""));
            changing.save(TABLE, new SavedMapping(known.id(), known.kind(), name, MappingJson.write(mapping)));
        });
    }
}
