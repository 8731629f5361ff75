package id.dampingi.kit.ui;

/**
 * Something to do that begins at a place, offered by a {@link Screen} to be found from anywhere.
 *
 * @param key of its words
 * @param icon see {@link Icons}
 * @param shortcut that does the same on the screen, {@code ""} for none
 */
public record Way(String key, String icon, String shortcut, Place place) {
    /** @param part what the screen calls it, see {@link Screen#go} */
    public static Way of(String key, String icon, String shortcut, String screen, String part) {
        return new Way(key, icon, shortcut, Place.of(screen, part));
    }
}
