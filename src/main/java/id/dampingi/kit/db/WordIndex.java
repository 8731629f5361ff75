package id.dampingi.kit.db;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the words of one kind of records in {@code word}, after changes and not in them, so that saving stays quick: the
 * journal tells which records have other words since. Of a record that changed or went the old words stay behind without a
 * record, and all are made anew when there are too many of these.
 */
public final class WordIndex {
    private static final UUID NEVER = new UUID(0, 0);

    /** Fewer than these are not worth making all anew. */
    private static final int FEW = 10_000;

    private record State(UUID through, long given, long stale) {}

    private final Database database;
    private final WordKind kind;

    public WordIndex(Database database, WordKind kind) {
        this.database = database;
        this.kind = kind;
    }

    /** All that is left to do, before a search. */
    public void catchUp() {
        while (catchUp(2_000)) {
            // Each part is a transaction of its own.
        }
    }

    /**
     * Takes down the words of some records that changed.
     *
     * @param most how many records at once; a thousand take some twenty milliseconds
     * @return whether more are left
     */
    public boolean catchUp(int most) {
        UUID newest = newestChange();
        State state = state();
        if (state.through().equals(newest) && !isDue()) {
            return false;
        }
        return database.maintain(() -> {
            State now = state.stale() > Math.max(FEW, records()) ? afresh() : state;
            if (!now.through().equals(newest)) {
                collect(now.through());
            }
            Optional<UUID> last = lastOf(most);
            keep(last.map(through -> take(now, newest, through)).orElse(new State(newest, now.given(), now.stale())));
            return isDue();
        });
    }

    private void collect(UUID through) {
        if (through.equals(NEVER)) {
            // All of them, without reading how they came to be.
            database.run(
                    "insert or ignore into word_due (kind, record) select ?, id from " + kind.table(), kind.code());
            return;
        }
        database.run("""
                insert or ignore into word_due (kind, record)
                select ?1, j.record from journal j where j.change > ?2 and j.record_table = ?3
                """, kind.code(), through, kind.table());
        for (Map.Entry<String, String> owner : kind.owners().entrySet()) {
            database.run(
                    "insert or ignore into word_due (kind, record)\nselect ?1, borrowing.id from journal j join "
                            + owner.getValue()
                            + "\nwhere j.change > ?2 and j.record_table = ?3",
                    kind.code(),
                    through,
                    owner.getKey());
        }
    }

    /** The records that are due up to and with one of them. */
    private State take(State state, UUID newest, UUID last) {
        int stale = database.run("""
                delete from word_record
                where record in (select record from word_due where kind = ?1 and record <= ?2)
                """, kind.code(), last);
        String words = kind.words() + " where " + kind.id()
                + " in (select record from word_due where kind = ?1 and record <= ?2)";
        int taken = database.run(
                "insert into word_record (number, record)\n"
                        + "select ?3 + (cast(julianday(day) + 0.5 as integer) << " + WordKind.DAY_SHIFT
                        + ") + ?4 + row_number() over (), id\nfrom (" + words + ")",
                kind.code(),
                last,
                kind.base(),
                state.given());
        // In the order of their numbers they are written together, else each by itself.
        database.run(
                "insert into word (rowid, words)\nselect n.number, s.words from (" + words
                        + ") s join word_record n on n.record = s.id order by n.number",
                kind.code(),
                last);
        database.run("delete from word_due where kind = ? and record <= ?", kind.code(), last);
        return new State(newest, state.given() + taken, state.stale() + stale);
    }

    /** Rows of a kind cannot be taken out of {@code word}; all kinds begin anew. */
    private State afresh() {
        forgetAll(database);
        return new State(NEVER, 0, 0);
    }

    /** The words of all kinds go, and are taken down anew the next time. */
    static void forgetAll(Database database) {
        database.run("insert into word (word) values ('delete-all')");
        database.run("delete from word_record");
        database.run("delete from word_due");
        database.run("delete from word_state");
    }

    private void keep(State state) {
        database.run("""
                insert into word_state (kind, through, given, stale) values (?, ?, ?, ?)
                on conflict (kind) do update
                set through = excluded.through, given = excluded.given, stale = excluded.stale
                """, kind.code(), state.through(), state.given(), state.stale());
    }

    private State state() {
        return database.first(
                        "select through, given, stale from word_state where kind = ?",
                        row -> new State(row.id("through"), row.big("given"), row.big("stale")),
                        kind.code())
                .orElse(new State(NEVER, 0, 0));
    }

    private UUID newestChange() {
        return database.first("select max(id) as newest from change", row -> row.optionalId("newest"))
                .flatMap(newest -> newest)
                .orElse(NEVER);
    }

    private boolean isDue() {
        return database.first("select 1 from word_due where kind = ? limit 1", row -> true, kind.code())
                .isPresent();
    }

    private Optional<UUID> lastOf(int most) {
        return database.first(
                        "select max(record) as last from (select record from word_due where kind = ? order by record limit ?)",
                        row -> row.optionalId("last"),
                        kind.code(),
                        most)
                .flatMap(last -> last);
    }

    private long records() {
        return database.first("select count(*) as number from word_record", row -> row.big("number"))
                .orElse(0L);
    }
}
