package id.dampingi.kit.db;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes records again what they were, in a change that can itself be taken back. Nothing is done by halves: a record that
 * pointed to another which is gone is refused with all the rest.
 */
public final class Restoring {
    /**
     * What a record is to be again.
     *
     * @param fields all of them as stored; empty if there was no such record
     */
    public record State(String table, UUID record, Map<String, @Nullable Object> fields) {}

    /** A deletion by the entries of its change, from the first to the last. */
    public record Deletion(UUID change, int first, int last) {}

    /** A record that is needed and is not there. */
    public record Missing(String table, UUID record) {}

    /** Thrown when records are needed that are gone; nothing was changed. */
    public static final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Set<Missing> missing;

        Gone(Set<Missing> missing) {
            super("gone");
            this.missing = Set.copyOf(missing);
        }

        public Set<Missing> missing() {
            return missing;
        }
    }

    private final Database database;
    private final Schema schema;
    private final Set<String> along;

    /** @param along the tables of which a deleted record comes back by itself with those that need it */
    public Restoring(Database database, Set<String> along) {
        this.database = database;
        this.schema = new Schema(database);
        this.along = along;
    }

    /** @throws Gone if something is gone to which these records pointed */
    public Change restore(String nameKey, List<State> states) {
        return database.change(nameKey, changing -> put(changing, states));
    }

    /**
     * Takes deletions back with all that went with them, and what pointed there points there again unless it points
     * elsewhere by now.
     *
     * @throws Gone if something is gone to which the records pointed
     */
    public Change undelete(String nameKey, List<Deletion> deletions) {
        var states = new LinkedHashMap<UUID, State>();
        var freed = new ArrayList<State>();
        deletions.forEach(deletion -> read(deletion, states, freed));
        return database.change(nameKey, changing -> {
            put(changing, List.copyOf(states.values()));
            freed.forEach(state -> tie(changing, state, states));
        });
    }

    private void read(Deletion deletion, Map<UUID, State> states, List<State> freed) {
        database.each(
                """
                select record_table, record, fields from journal
                where change = ? and entry between ? and ?
                order by entry desc
                """,
                row -> {
                    Entry entry = Entry.parse(row.text("fields"));
                    var state = new State(row.text("record_table"), row.id("record"), entry.was());
                    if (entry.kind() == Entry.Kind.DELETED) {
                        states.put(state.record(), state);
                    } else if (entry.kind() == Entry.Kind.UPDATED) {
                        freed.add(state);
                    }
                },
                deletion.change(),
                deletion.first(),
                deletion.last());
    }

    private void put(Changing changing, List<State> wanted) {
        List<State> states = withNeeded(wanted);
        changing.deferReferences();
        for (State state : states) {
            if (state.fields().isEmpty()) {
                changing.delete(state.table(), Ids.bytes(state.record()));
            }
        }
        for (State state : states) {
            if (!state.fields().isEmpty()) {
                changing.put(state.table(), Ids.bytes(state.record()), state.fields());
            }
        }
    }

    private List<State> withNeeded(List<State> wanted) {
        var all = new ArrayList<>(wanted);
        var missing = new HashSet<Missing>();
        Set<UUID> coming = new HashSet<>();
        wanted.stream().filter(state -> !state.fields().isEmpty()).forEach(state -> coming.add(state.record()));
        for (int i = 0; i < all.size(); i++) {
            for (Missing one : missing(all.get(i), coming)) {
                Optional<State> last = along.contains(one.table()) ? last(one) : Optional.empty();
                last.ifPresentOrElse(all::add, () -> missing.add(one));
                last.ifPresent(state -> coming.add(state.record()));
            }
        }
        if (!missing.isEmpty()) {
            throw new Gone(missing);
        }
        return all;
    }

    /** What a record was before it was deleted. */
    private Optional<State> last(Missing gone) {
        return database.first(
                        "select fields from journal where record = ? order by change desc, entry desc limit 1",
                        row -> Entry.parse(row.text("fields")),
                        gone.record())
                .filter(entry -> entry.kind() == Entry.Kind.DELETED)
                .map(entry -> new State(gone.table(), gone.record(), entry.was()));
    }

    private List<Missing> missing(State state, Set<UUID> coming) {
        var missing = new ArrayList<Missing>();
        for (Schema.Link link : schema.links(state.table())) {
            if (state.fields().get(link.column()) instanceof byte[] id) {
                UUID linked = Ids.of(id);
                if (!coming.contains(linked) && !schema.has(link.table(), id)) {
                    missing.add(new Missing(link.table(), linked));
                }
            }
        }
        return missing;
    }

    /** If the other is still there and still points nowhere. */
    private void tie(Changing changing, State freed, Map<UUID, State> back) {
        if (back.containsKey(freed.record())) {
            return;
        }
        Map<String, @Nullable Object> now = schema.fields(freed.table(), Ids.bytes(freed.record()));
        boolean free =
                !now.isEmpty() && freed.fields().keySet().stream().map(now::get).allMatch(Objects::isNull);
        if (free) {
            changing.put(freed.table(), Ids.bytes(freed.record()), freed.fields());
        }
    }
}
