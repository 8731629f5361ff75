package id.dampingi.kit.db;

import java.util.List;
import java.util.UUID;

/** Takes changes back by what the journal says of them. */
public final class Journal {
    private static final int ENTRIES_AT_ONCE = 1000;

    private record Step(int entry, String table, byte[] record, Entry what) {}

    private final Database database;

    public Journal(Database database) {
        this.database = database;
    }

    /** Takes a change back whole; that is a change of its own, so it can be taken back too. */
    public Change revert(UUID change, String nameKey) {
        return database.change(new Intent(nameKey, "", change), changing -> {
            changing.deferReferences();
            int last = Integer.MAX_VALUE;
            List<Step> steps = stepsBefore(last, change);
            while (!steps.isEmpty()) {
                for (Step step : steps) {
                    takeBack(changing, step);
                    last = step.entry();
                }
                steps = stepsBefore(last, change);
            }
        });
    }

    private List<Step> stepsBefore(int entry, UUID change) {
        return database.list(
                """
                select entry, record_table, record, fields
                from journal
                where change = ? and entry < ?
                order by entry desc
                limit ?
                """,
                row -> new Step(
                        row.integer("entry"),
                        row.text("record_table"),
                        row.bytes("record"),
                        Entry.parse(row.text("fields"))),
                change,
                entry,
                ENTRIES_AT_ONCE);
    }

    private static void takeBack(Changing changing, Step step) {
        switch (step.what().kind()) {
            case INSERTED -> changing.delete(step.table(), step.record());
            case UPDATED ->
                changing.put(step.table(), step.record(), step.what().was());
            case DELETED ->
                changing.insert(step.table(), step.record(), step.what().was());
            case ERASED -> {}
        }
    }
}
