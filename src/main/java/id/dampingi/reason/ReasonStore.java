package id.dampingi.reason;

import id.dampingi.kit.db.Database;
import java.util.List;

/** The reasons that were given. */
final class ReasonStore {
    private static final int LOOKED_AT = 100;
    private static final int OFFERED = 8;

    private final Database database;

    ReasonStore(Database database) {
        this.database = database;
    }

    /** The last first, each once. */
    List<String> last() {
        return database
                .list(
                        "select why from change where why <> '' order by id desc limit ?",
                        row -> row.text("why"),
                        LOOKED_AT)
                .stream()
                .distinct()
                .limit(OFFERED)
                .toList();
    }
}
