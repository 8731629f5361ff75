package id.dampingi.attitude;

import java.util.List;
import java.util.UUID;

/**
 * One side of an attitude, such as self-confidence, in one version of a scale.
 *
 * @param origin the id of the aspect of an earlier version that this one goes back to, so that both are the same in a course
 *     of years; its own id when it is new
 * @param nameEn {@code ""} when it was not translated
 * @param levels from the lowest
 */
public record Aspect(
        UUID id, UUID version, UUID origin, String name, String nameEn, int position, List<AspectLevel> levels) {
    public Aspect {
        levels = List.copyOf(levels);
    }

    /** The name in a language by its code: {@code "en"}. */
    public String nameIn(String language) {
        return language.equals("en") && !nameEn.isBlank() ? nameEn : name;
    }

    Aspect with(List<AspectLevel> newLevels) {
        return new Aspect(id, version, origin, name, nameEn, position, newLevels);
    }
}
