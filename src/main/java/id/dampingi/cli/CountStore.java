package id.dampingi.cli;

import id.dampingi.kit.db.Database;

/** How much is in a data file. */
final class CountStore {
    private final Database database;

    CountStore(Database database) {
        this.database = database;
    }

    /** @param table one of our own names, never a user's text */
    int rows(String table) {
        return database.first("select count(*) as rows from " + table, row -> row.integer("rows"))
                .orElse(0);
    }
}
