package id.dampingi.attitude;

import java.util.UUID;

/**
 * The level chosen for one aspect in a survey.
 *
 * @param level from 1
 * @param levels how many the aspect has, 2 or more
 */
public record Score(UUID id, UUID aspect, int level, int levels) {
    /** (level − 1) / (levels − 1): 0 for the lowest, 1 for the highest. */
    public double share() {
        return (level - 1) / (double) (levels - 1);
    }
}
