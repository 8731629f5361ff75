package id.dampingi.history;

import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Entry;
import id.dampingi.kit.db.Records;
import id.dampingi.kit.db.Restoring;
import id.dampingi.kit.i18n.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What records are called, from the tables, or of deleted ones from the journal. Made for one reading: it remembers names. */
public final class NameStore implements Names {
    /** A record is named by others that are named by others: no deeper. */
    private static final int DEEPEST = 4;

    /** No column is called so. */
    private static final String GONE = "(gone)";

    private final Database database;
    private final Records records;
    private final Map<UUID, String> known = new HashMap<>();
    private final Map<UUID, Map<String, @Nullable Object>> stored = new HashMap<>();
    private int depth;

    public NameStore(Database database) {
        this.database = database;
        this.records = new Records(database);
    }

    /** Says of a deleted one that it is. */
    @Override
    public String of(String table, UUID record) {
        String name = known.get(record);
        if (name == null) {
            name = find(table, record);
            known.put(record, name);
        }
        return name;
    }

    /** What kind of record it is, and its name: “Anggota “Ani””. */
    public String full(String table, UUID record) {
        String kind = Kinds.of(table).map(Kind::key).map(Words::text).orElse("");
        String name = Kinds.of(table)
                .map(one -> one.name(fields(table, record), this))
                .orElse("");
        return name.isBlank() ? kind : Words.text("history.named", kind, name);
    }

    /** The records that are missing, in words for a failure. */
    public static String missing(Database database, Restoring.Gone gone) {
        var names = new NameStore(database);
        return gone.missing().stream()
                .map(one -> names.full(one.table(), one.record()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** A record by its stored fields. */
    public String of(Kind kind, Map<String, @Nullable Object> fields) {
        return kind.name(fields, this);
    }

    /** What a record belongs to, from near to far: “Ani · Mekar”. */
    public String owners(Kind kind, Map<String, @Nullable Object> fields) {
        var names = new StringBuilder();
        Optional<Kind.Owner> owner = kind.owner(fields);
        for (int i = 0; i < DEEPEST && owner.isPresent(); i++) {
            String table = owner.get().table();
            UUID record = owner.get().record();
            names.append(names.isEmpty() ? "" : " · ").append(of(table, record));
            owner = Kinds.of(table).flatMap(one -> one.owner(fields(table, record)));
        }
        return names.toString();
    }

    private String find(String table, UUID record) {
        Optional<Kind> kind = Kinds.of(table);
        if (kind.isEmpty() || depth >= DEEPEST) {
            return "";
        }
        depth++;
        try {
            Map<String, @Nullable Object> last = fields(table, record);
            if (last.isEmpty()) {
                return Words.text("history.unknown");
            }
            String name = kind.get().name(last, this);
            return isThere(last) ? name : Words.text("history.deletedName", name);
        } finally {
            depth--;
        }
    }

    private static boolean isThere(Map<String, @Nullable Object> fields) {
        return !fields.containsKey(GONE);
    }

    @Override
    public Map<String, @Nullable Object> fields(String table, UUID record) {
        return stored.computeIfAbsent(record, id -> {
            Map<String, @Nullable Object> now = records.read(table, id);
            return now.isEmpty() ? deleted(id) : now;
        });
    }

    private Map<String, @Nullable Object> deleted(UUID record) {
        return database.first(
                        "select fields from journal where record = ? order by change desc, entry desc limit 1",
                        row -> Entry.parse(row.text("fields")),
                        record)
                .filter(last -> last.kind() == Entry.Kind.DELETED)
                .map(last -> {
                    var fields = new HashMap<>(last.was());
                    fields.put(GONE, GONE);
                    return (Map<String, @Nullable Object>) fields;
                })
                .orElse(Map.of());
    }
}
