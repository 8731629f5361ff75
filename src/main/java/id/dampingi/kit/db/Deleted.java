package id.dampingi.kit.db;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** Records that are gone, of which no draft may stay: what was typed of a person goes with the person. */
final class Deleted {
    private static final int ID_LENGTH = 36;

    private final Set<UUID> records = new LinkedHashSet<>();
    private final Set<UUID> back = new HashSet<>();
    private final Set<UUID> before;

    Deleted() {
        before = Set.of();
    }

    private Deleted(Set<UUID> before) {
        this.before = before;
    }

    /** What one change deletes, after all this. */
    Deleted next() {
        return new Deleted(records);
    }

    void add(byte[] record) {
        records.add(Ids.of(record));
    }

    /** It is there again, or for the first time. */
    void remove(byte[] record) {
        if (records.isEmpty() && before.isEmpty()) {
            return;
        }
        UUID id = Ids.of(record);
        records.remove(id);
        if (before.contains(id)) {
            back.add(id);
        }
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    /** Whether a draft is of one of them, or of something that was to belong to it: its key names the record. */
    boolean isNamedBy(String key) {
        for (String part : key.split(":")) {
            // Keys also hold words, years and months.
            if (part.length() == ID_LENGTH && part.charAt(8) == '-' && records.contains(UUID.fromString(part))) {
                return true;
            }
        }
        return false;
    }

    /** Adds what a change deleted, takes away what it brought back, and keeps the latest. */
    void take(Deleted change, int most) {
        records.removeAll(change.back);
        records.addAll(change.records);
        var oldest = records.iterator();
        while (records.size() > most) {
            oldest.next();
            oldest.remove();
        }
    }
}
