package id.dampingi.kit.form;

import id.dampingi.kit.db.Change;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How a kind of record is typed and saved.
 *
 * @param key names unfinished drafts in the data file: {@code "group"}
 * @param toDraft the draft of a saved record
 * @param problems what is wrong with a draft, also by what only the screen knows: the day
 * @param toRecord the record of a draft without problems
 * @param save writes it, on the database thread
 */
public record FormKind<R, D extends Record & Draft>(
        String key,
        Function<R, D> toDraft,
        Function<R, UUID> id,
        Function<D, List<Problem>> problems,
        BiFunction<D, UUID, R> toRecord,
        Function<R, Change> save) {
    /** For drafts that tell by themselves what is wrong. */
    public FormKind(
            String key,
            Function<R, D> toDraft,
            Function<R, UUID> id,
            BiFunction<D, UUID, R> toRecord,
            Function<R, Change> save) {
        this(key, toDraft, id, Draft::problems, toRecord, save);
    }
}
