package id.dampingi.stage;

import id.dampingi.group.Stage;
import java.util.UUID;

/**
 * What a group has to show before it leaves a stage for the next.
 *
 * @param nameEn {@code ""} if there is no English
 * @param active whether it is still asked for
 */
public record StageCriterion(UUID id, Stage stage, String name, String nameEn, int position, boolean active) {
    /** The name in a language by its code: {@code "en"}. */
    public String nameIn(String language) {
        return language.equals("en") && !nameEn.isBlank() ? nameEn : name;
    }
}
