package id.dampingi.history;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.DatabaseException;
import id.dampingi.kit.db.Entry;
import id.dampingi.kit.db.Records;
import id.dampingi.kit.db.Restoring;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.i18n.Failure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what the journal says of one record and its parts, and puts a version back. */
public final class HistoryStore {
    /** More than anybody looks through; a record that was changed more often begins in the middle. */
    private static final int MOST_ENTRIES = 3_000;

    private record Ref(String table, UUID record) {}

    private final Database database;
    private final Records records;

    public HistoryStore(Database database) {
        this.database = database;
        this.records = new Records(database);
    }

    /** Empty if the journal knows nothing of it, as of one that is not saved yet. */
    public Optional<RecordVersions> read(UUID record) {
        return kind(record).map(kind -> {
            var names = new NameStore(database);
            List<Trace> traces = traces(kind, record, "", MOST_ENTRIES);
            Map<String, @Nullable Object> now = records.read(kind.table(), record);
            List<Version> versions = versions(kind, record, traces, !now.isEmpty(), names);
            return new RecordVersions(
                    kind.key(), names.of(kind, names.fields(kind.table(), record)), versions, kind.isMade(now));
        });
    }

    /**
     * Makes a record with its parts what it was after a change; that is a change of its own.
     *
     * @throws Failure if something is gone to which it pointed, or it goes against a rule; nothing was changed
     */
    Change putBack(UUID record, UUID version) {
        Kind kind = kind(record).orElseThrow();
        var states = new LinkedHashMap<Ref, Map<String, @Nullable Object>>();
        for (Trace trace : traces(kind, record, "and j.change > ?3", Integer.MAX_VALUE, version)) {
            Map<String, @Nullable Object> state = states.computeIfAbsent(
                    new Ref(trace.table(), trace.record()),
                    ref -> new HashMap<>(records.read(ref.table(), ref.record())));
            switch (trace.entry().kind()) {
                case INSERTED, ERASED -> state.clear();
                case UPDATED, DELETED -> state.putAll(trace.entry().was());
            }
        }
        List<Restoring.State> wanted = states.entrySet().stream()
                .map(state -> new Restoring.State(
                        state.getKey().table(), state.getKey().record(), state.getValue()))
                .toList();
        try {
            return new Restoring(database, Kinds.comingAlong()).restore("change.putBack", wanted);
        } catch (Restoring.Gone e) {
            throw new Failure("history.missing", e, NameStore.missing(database, e));
        } catch (DatabaseException e) {
            throw e.isConflict() ? new Failure("history.conflict", e) : e;
        }
    }

    private Optional<Kind> kind(UUID record) {
        return database.first(
                        "select record_table from journal where record = ? limit 1",
                        row -> row.text("record_table"),
                        record)
                .flatMap(Kinds::of);
    }

    private List<Trace> traces(Kind kind, UUID record, String which, int most, Object... args) {
        String sql = "with mine (id) as (" + PartsSql.of(kind.table()) + ")\n" + """
                select j.change, c.at, c.who, c.name, c.why, c.reverts is not null as undone,
                    (select r.reverts is not null from change r where r.id = c.reverts) as redone,
                    j.record_table, j.record, j.fields
                from mine
                cross join journal j indexed by journal_record on j.record = mine.id
                join change c on c.id = j.change
                where true\s""" + which + """

                order by j.change desc, j.entry desc
                limit ?2
                """;
        var all = new ArrayList<@Nullable Object>(List.of(record, most));
        all.addAll(List.of(args));
        return database.list(sql, HistoryStore::trace, all.toArray());
    }

    private static Trace trace(Row row) {
        return new Trace(
                row.id("change"),
                Instant.ofEpochMilli(row.big("at")),
                row.text("who"),
                ActionWords.of(row.text("name"), row.flag("undone"), row.has("redone") && row.flag("redone")),
                row.text("why"),
                row.text("record_table"),
                row.id("record"),
                Entry.parse(row.text("fields")));
    }

    private static List<Version> versions(Kind kind, UUID record, List<Trace> traces, boolean exists, NameStore names) {
        var byChange = new LinkedHashMap<UUID, List<Trace>>();
        traces.forEach(trace -> byChange.computeIfAbsent(trace.change(), change -> new ArrayList<>())
                .add(0, trace));
        var versions = new ArrayList<Version>();
        boolean there = exists;
        for (List<Trace> change : byChange.values()) {
            Trace any = change.get(0);
            var state = versions.isEmpty() && there
                    ? Version.State.CURRENT
                    : there ? Version.State.EARLIER : Version.State.DELETED;
            List<Line> lines = new LineWords(kind, record, names).of(change);
            versions.add(new Version(any.change(), any.at(), any.who(), any.what(), any.why(), state, lines));
            for (Trace trace : change) {
                if (trace.record().equals(record)) {
                    there = trace.entry().kind() != Entry.Kind.INSERTED;
                }
            }
        }
        return List.copyOf(versions);
    }
}
