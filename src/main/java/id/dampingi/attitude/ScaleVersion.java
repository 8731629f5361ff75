package id.dampingi.attitude;

import java.util.List;
import java.util.UUID;

/**
 * What a scale says, until there is a newer version. A version never changes once it is saved, so that the scores of old
 * surveys keep their meaning.
 *
 * @param number from 1
 */
public record ScaleVersion(UUID id, UUID scale, int number, List<Aspect> aspects) {
    /** What can be read of an aspect, and what it goes back to. */
    private record Said(UUID origin, String name, String nameEn, List<List<String>> levels) {
        private static Said of(Aspect aspect) {
            return new Said(
                    aspect.origin(),
                    aspect.name(),
                    aspect.nameEn(),
                    aspect.levels().stream()
                            .map(level -> List.of(level.text(), level.textEn()))
                            .toList());
        }
    }

    public ScaleVersion {
        aspects = List.copyOf(aspects);
    }

    /** The same aspects with the same words in the same order, whatever their ids. */
    boolean saysTheSame(ScaleVersion other) {
        return aspects.stream()
                .map(Said::of)
                .toList()
                .equals(other.aspects().stream().map(Said::of).toList());
    }

    ScaleVersion numbered(int newNumber) {
        return new ScaleVersion(id, scale, newNumber, aspects);
    }
}
