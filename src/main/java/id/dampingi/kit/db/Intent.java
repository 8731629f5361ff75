package id.dampingi.kit.db;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a change is made for.
 *
 * @param nameKey names it for the user
 * @param why the reason the user gave, {@code ""} if none was asked for
 * @param reverts the change that it takes back
 */
record Intent(String nameKey, String why, @Nullable UUID reverts) {
    Intent because(String reason) {
        return reason.isEmpty() ? this : new Intent(nameKey, reason, reverts);
    }

    /** Whoever takes something back has seen what it was. */
    boolean lacksReason() {
        return why.isEmpty() && reverts == null;
    }
}
