package id.dampingi.ownfield;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The fields that the office added. */
public final class OwnFieldStore {
    private static final Table<OwnField> TABLE = new Table<>("own_field", OwnField::id, OwnFieldStore::read)
            .column("record", OwnField::record)
            .column("name", OwnField::name)
            .column("kind", OwnField::kind)
            .column("choices", field -> String.join("\n", field.choices()))
            .column("position", OwnField::position)
            .column("in_report", OwnField::inReport)
            .column("active", OwnField::active);

    private static final String ORDER = "order by case record when 'group' then 0 when 'member' then 1 else 2 end, "
            + "position, name collate nocase";

    private final Database database;

    public OwnFieldStore(Database database) {
        this.database = database;
    }

    /** By record, each in the order of its form. */
    public List<OwnField> all() {
        return database.list(TABLE.select() + ORDER, TABLE::read);
    }

    public OwnFields of(OwnRecord record) {
        return new OwnFields(record, database.list(TABLE.select() + "where record = ?\n" + ORDER, TABLE::read, record));
    }

    /** Whether another field of the record has the name; large and small letters are the same. */
    boolean isNameTaken(OwnField field) {
        return database.first(
                        "select id from own_field where record = ? and name = ? collate nocase and id <> ?",
                        row -> row.id("id"),
                        field.record(),
                        field.name(),
                        field.id())
                .isPresent();
    }

    /** How many records have a value in the field. */
    int uses(OwnField field) {
        return database.first(
                        "select count(*) as number from " + table(field.record()) + " where own ->> ? <> ''",
                        row -> row.integer("number"),
                        path(field))
                .orElse(0);
    }

    /**
     * Saves a field. When it has become another kind of field, values that it understands are written anew in its
     * spelling; all others stay as the texts that they are.
     */
    public Change save(OwnField field) {
        return database.change("change.ownField", changing -> {
            Optional<OwnField> before = database.first(TABLE.select() + "where id = ?", TABLE::read, field.id());
            changing.save(TABLE, field);
            before.filter(old -> old.kind() != field.kind())
                    .ifPresent(old -> each(
                            changing,
                            field,
                            value -> field.value(old.typed(value)).orElseGet(() -> old.typed(value))));
        });
    }

    /** As part of a larger change. */
    public static void save(Changing changing, OwnField field) {
        changing.save(TABLE, field);
    }

    /** Deletes a field with everything that was written in it. */
    public Change delete(OwnField field) {
        return database.change("change.ownFieldDeleted", changing -> {
            each(changing, field, value -> "");
            changing.delete(TABLE, field.id());
        });
    }

    private void each(Changing changing, OwnField field, UnaryOperator<String> newValue) {
        Table<Holder> holders = new Table<>(table(field.record()), Holder::id, OwnFieldStore::holder)
                .column("own", holder -> holder.values().text());
        List<Holder> filled = database.list(holders.select() + "where own ->> ? <> ''", holders::read, path(field));
        for (Holder holder : filled) {
            OwnValues values = holder.values();
            changing.save(
                    holders, new Holder(holder.id(), values.with(field.id(), newValue.apply(values.of(field.id())))));
        }
    }

    /** Any record, as far as it has values in the fields of the office. */
    private record Holder(UUID id, OwnValues values) {}

    private static Holder holder(Row row) {
        return new Holder(row.id("id"), OwnValues.of(row.optionalText("own").orElse(null)));
    }

    private static String path(OwnField field) {
        return path(field.id());
    }

    static String path(UUID field) {
        return "$.\"" + field + "\"";
    }

    private static String table(OwnRecord record) {
        return switch (record) {
            case GROUP -> "assisted_group";
            case MEMBER -> "member";
            case ACTIVITY -> "activity";
        };
    }

    private static OwnField read(Row row) {
        return new OwnField(
                row.id("id"),
                row.choice("record", OwnRecord.class),
                row.text("name"),
                row.choice("kind", OwnKind.class),
                row.text("choices").lines().toList(),
                row.integer("position"),
                row.flag("in_report"),
                row.flag("active"));
    }
}
