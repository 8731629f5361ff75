package id.dampingi.kit.ui;

import java.util.List;

/**
 * Parts of a record's page that belong together, in their order.
 *
 * @param key of the heading above them, {@code ""} for none
 */
public record Chapter(String key, List<Part> parts) {
    public static Chapter of(String key, Part... parts) {
        return new Chapter(key, List.of(parts));
    }
}
