package id.dampingi.problem;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cause of a problem, or of another cause.
 *
 * @param parent the cause that it lies behind, null for a cause of the problem itself
 * @param position in the whole tree, from the top down
 */
public record Cause(UUID id, UUID problem, @Nullable UUID parent, String statement, int position) {}
