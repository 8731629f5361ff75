package id.dampingi.problem;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way in which a problem could be solved.
 *
 * @param pros,cons what speaks for it and against it
 * @param support how many of the {@code participants} were for it, null when they were not counted
 */
public record Alternative(
        UUID id,
        UUID problem,
        String statement,
        String proposedBy,
        String pros,
        String cons,
        @Nullable Integer support,
        @Nullable Integer participants,
        int position) {}
