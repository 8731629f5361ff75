package id.dampingi.kit.form;

import id.dampingi.kit.db.Change;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A kind of record of which many belong to one owner, such as the savings of a group.
 *
 * @param key names unfinished drafts in the data file: {@code "saving"}
 * @param blank what an empty form shows, made each time one is opened: it may hold the day
 * @param problems what is wrong with a draft, also by what only the screen knows: the day
 * @param tables a change in one of them makes a list read again
 */
public record RecordsKind<R, D extends Record & Draft>(
        String key,
        Supplier<D> blank,
        Function<R, D> toDraft,
        Function<R, UUID> id,
        Function<D, List<Problem>> problems,
        Typed<R, D> toRecord,
        Set<String> tables,
        Function<UUID, List<R>> read,
        Function<R, Change> save,
        Function<Collection<UUID>, Change> delete) {
    /** For drafts that tell by themselves what is wrong. */
    public RecordsKind(
            String key,
            Supplier<D> blank,
            Function<R, D> toDraft,
            Function<R, UUID> id,
            Typed<R, D> toRecord,
            Set<String> tables,
            Function<UUID, List<R>> read,
            Function<R, Change> save,
            Function<Collection<UUID>, Change> delete) {
        this(key, blank, toDraft, id, Draft::problems, toRecord, tables, read, save, delete);
    }

    /** Makes a record of a draft without problems. */
    @FunctionalInterface
    public interface Typed<R, D> {
        R make(D draft, UUID id, UUID owner);
    }
}
