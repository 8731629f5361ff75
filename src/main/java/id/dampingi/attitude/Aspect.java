package id.dampingi.attitude;

import java.util.List;
import java.util.UUID;

/**
 * One side of an attitude, such as self-confidence, in one version of a scale.
 *
 * @param nameEn {@code ""} when it was not translated
 * @param levels from the lowest
 */
public record Aspect(UUID id, UUID version, String name, String nameEn, int position, List<AspectLevel> levels) {
    public Aspect {
        levels = List.copyOf(levels);
    }

    public String name(String language) {
        return language.equals("en") && !nameEn.isBlank() ? nameEn : name;
    }
}
