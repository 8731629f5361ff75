package id.dampingi.kit.form;

import id.dampingi.kit.db.Change;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How many records of a kind are changed at once, by the rules of their drafts.
 *
 * @param title tells a record from others
 * @param problems what is wrong with a draft of a record, also by what only the screen knows: the day
 * @param toRecord what a record becomes by a draft without problems
 * @param read records that are there, on the database thread
 * @param save all of them in one change, on the database thread
 * @param fields those that there are now
 */
public record BulkKind<R, D extends Record & Draft>(
        Function<R, UUID> id,
        Function<R, String> title,
        Function<R, D> toDraft,
        BiFunction<D, R, List<Problem>> problems,
        BiFunction<D, R, R> toRecord,
        Function<Collection<UUID>, List<R>> read,
        Function<List<R>, Change> save,
        Supplier<List<BulkField<D>>> fields) {}
