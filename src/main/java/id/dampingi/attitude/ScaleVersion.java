package id.dampingi.attitude;

import java.util.List;
import java.util.UUID;

/**
 * What a scale says, until there is a newer version. A version never changes once it is saved, so that the scores of old surveys keep their
 * meaning.
 *
 * @param number from 1
 */
public record ScaleVersion(UUID id, UUID scale, int number, List<Aspect> aspects) {
    public ScaleVersion {
        aspects = List.copyOf(aspects);
    }
}
