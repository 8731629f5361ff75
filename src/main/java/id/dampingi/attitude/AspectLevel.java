package id.dampingi.attitude;

import java.util.UUID;

/**
 * What can be seen of somebody at one level of an aspect.
 *
 * @param level from 1, the lowest
 * @param textEn {@code ""} when it was not translated
 */
public record AspectLevel(UUID id, UUID aspect, int level, String text, String textEn) {
    /** The description in a language by its code: {@code "en"}. */
    public String textIn(String language) {
        return language.equals("en") && !textEn.isBlank() ? textEn : text;
    }
}
