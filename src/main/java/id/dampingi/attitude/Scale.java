package id.dampingi.attitude;

import java.util.UUID;

/**
 * A scale that attitudes are put on; its aspects stand in its versions.
 *
 * @param nameEn {@code ""} when it was not translated
 * @param active whether new surveys use it
 */
public record Scale(UUID id, String name, String nameEn, boolean active) {
    /** The name in a language by its code: {@code "en"}. */
    public String nameIn(String language) {
        return language.equals("en") && !nameEn.isBlank() ? nameEn : name;
    }
}
