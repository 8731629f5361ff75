package id.dampingi.kit.db;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says which changes of saved records need a reason. */
public interface ReasonRule {
    /** For files that no person changes. */
    ReasonRule NONE = (table, record, was, became) -> false;

    /**
     * Whether a change of a saved record needs one.
     *
     * @param was all fields as stored
     * @param became those that change; empty when the record is deleted by itself
     */
    boolean needsReason(
            String table, UUID record, Map<String, @Nullable Object> was, Map<String, @Nullable Object> became);
}
