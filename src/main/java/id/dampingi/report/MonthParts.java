package id.dampingi.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a group recorded in a month: a part of each kind at most, found by the kind. */
record MonthParts(Map<Class<? extends Record>, Record> byKind) {
    static final MonthParts NONE = new MonthParts(Map.of());

    MonthParts {
        byKind = Map.copyOf(byKind);
    }

    /** In place of the part of its kind that was there. */
    MonthParts with(Record part) {
        var parts = new HashMap<>(byKind);
        parts.put(part.getClass(), part);
        return new MonthParts(parts);
    }

    <P extends Record> Optional<P> find(Class<P> kind) {
        return Optional.ofNullable(byKind.get(kind)).map(kind::cast);
    }
}
