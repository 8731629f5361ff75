package id.dampingi.kit.db;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a change wrote in the tables that a {@link Follower} wants to hear of. */
public final class Touched {
    private static final int ID_LENGTH = 16;

    private record Column(String table, String name) {}

    private final Set<String> wanted;
    private final Map<String, Set<UUID>> whole = new HashMap<>();
    private final Map<Column, Set<UUID>> changed = new HashMap<>();
    private final Map<Column, Set<UUID>> pointedTo = new HashMap<>();

    Touched(Set<String> wanted) {
        this.wanted = wanted;
    }

    public boolean isEmpty() {
        return whole.isEmpty() && changed.isEmpty();
    }

    /** The records that came or went, or in which this column changed. */
    public Set<UUID> records(String table, String column) {
        var records = new HashSet<>(whole.getOrDefault(table, Set.of()));
        records.addAll(changed.getOrDefault(new Column(table, column), Set.of()));
        return records;
    }

    /** The records to which those that were written point by a column, or pointed before. */
    public Set<UUID> pointedTo(String table, String column) {
        return pointedTo.getOrDefault(new Column(table, column), Set.of());
    }

    boolean wants(String table) {
        return wanted.contains(table);
    }

    void whole(String table, byte[] record, Map<String, @Nullable Object> fields) {
        if (wanted.contains(table)) {
            whole.computeIfAbsent(table, name -> new HashSet<>()).add(Ids.of(record));
            references(table, fields);
        }
    }

    void changed(String table, byte[] record, Map<String, @Nullable Object> was, Map<String, @Nullable Object> became) {
        if (wanted.contains(table)) {
            became.keySet()
                    .forEach(column -> changed.computeIfAbsent(new Column(table, column), name -> new HashSet<>())
                            .add(Ids.of(record)));
            references(table, was);
            references(table, became);
        }
    }

    private void references(String table, Map<String, @Nullable Object> fields) {
        fields.forEach((column, value) -> {
            if (value instanceof byte[] id && id.length == ID_LENGTH && !Objects.equals(column, "id")) {
                pointedTo
                        .computeIfAbsent(new Column(table, column), name -> new HashSet<>())
                        .add(Ids.of(id));
            }
        });
    }
}
