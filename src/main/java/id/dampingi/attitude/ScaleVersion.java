package id.dampingi.attitude;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a scale says from a day on. A version never changes once it is saved, so that the scores of old surveys keep their
 * meaning.
 *
 * @param number from 1
 */
public record ScaleVersion(UUID id, UUID scale, int number, LocalDate since, List<Aspect> aspects) {
    public ScaleVersion {
        aspects = List.copyOf(aspects);
    }
}
