package id.dampingi.kit.db;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records of any table as they are stored: texts, whole numbers, bytes and nulls by the names of the columns. */
public final class Records {
    private final Schema schema;

    public Records(Database database) {
        schema = new Schema(database);
    }

    /** Empty when there is no such record. */
    public Map<String, @Nullable Object> read(String table, UUID record) {
        return schema.fields(table, Ids.bytes(record));
    }

    /** The id that a stored value is. */
    public static UUID id(Object stored) {
        return Ids.of((byte[]) stored);
    }
}
