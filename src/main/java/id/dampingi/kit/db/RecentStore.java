package id.dampingi.kit.db;

import java.util.UUID;

/** Which records were opened last. They stay in the data file, where its protection holds. */
public final class RecentStore {
    /** More than anybody looks through. */
    public static final int KEPT = 12;

    private final Database database;

    public RecentStore(Database database) {
        this.database = database;
    }

    /** @param at a number that grows with the time */
    public void opened(String table, UUID record, long at) {
        database.maintain(() -> {
            database.run("""
                    insert into recent (record, kind, at) values (?, ?, ?)
                    on conflict (record) do update set at = excluded.at
                    """, record, table, at);
            return database.run(
                    "delete from recent where record in (select record from recent order by at desc limit -1 offset ?)",
                    KEPT);
        });
    }
}
