package id.dampingi.kit.ui;

import java.util.Optional;
import java.util.UUID;

/**
 * Somewhere in the program.
 *
 * @param screen the {@link Screen#key}
 * @param part of the screen or of the record, {@code ""} for where it was left
 */
public record Place(String screen, Optional<UUID> record, String part) {
    public static Place of(String screen) {
        return new Place(screen, Optional.empty(), "");
    }

    public static Place of(String screen, String part) {
        return new Place(screen, Optional.empty(), part);
    }

    public static Place of(String screen, UUID record) {
        return new Place(screen, Optional.of(record), "");
    }

    public static Place of(String screen, UUID record, String part) {
        return new Place(screen, Optional.of(record), part);
    }
}
