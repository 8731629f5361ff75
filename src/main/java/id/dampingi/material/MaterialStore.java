package id.dampingi.material;

import id.dampingi.approach.Approach;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import java.util.List;
import java.util.UUID;

/** The office's catalogue of materials. */
public final class MaterialStore {
    private static final Table<Material> TABLE = new Table<>("material", Material::id, MaterialStore::read)
            .column("title", Material::title)
            .column("approach", Material::approach)
            .column("aim", Material::aim)
            .column("source", Material::source)
            .column("active", Material::active);

    private final Database database;

    public MaterialStore(Database database) {
        this.database = database;
    }

    /** In the order of the approaches, then by title; also what is no longer offered. */
    public List<Material> all() {
        return database.list(TABLE.select() + "order by title collate nocase, id", TABLE::read).stream()
                .sorted((one, other) -> one.approach().compareTo(other.approach()))
                .toList();
    }

    /** Whether another material has the title; large and small letters are the same. */
    boolean isTitleTaken(String title, UUID by) {
        return database.first(
                        "select id from material where title = ? collate nocase and id <> ?",
                        row -> row.id("id"),
                        title,
                        by)
                .isPresent();
    }

    /** How often a material was delivered, in all groups. */
    int deliveries(UUID material) {
        return database.first(
                        "select count(*) number from delivery where material = ?",
                        row -> row.integer("number"),
                        material)
                .orElse(0);
    }

    public Change save(Material material) {
        return database.change("change.material", changing -> changing.save(TABLE, material));
    }

    /** As part of a larger change. */
    public static void saveAll(Changing changing, List<Material> materials) {
        materials.forEach(material -> changing.save(TABLE, material));
    }

    /** Deletes a material with all its deliveries. */
    public Change delete(UUID id) {
        return database.change("change.materialDeleted", changing -> changing.delete(TABLE, id));
    }

    static Material read(Row row) {
        return new Material(
                row.id("id"),
                row.text("title"),
                row.choice("approach", Approach.class),
                row.text("aim"),
                row.text("source"),
                row.flag("active"));
    }
}
