package id.dampingi.kit.db;

import java.util.Set;
import java.util.UUID;

/**
 * What one transaction did: the handle to take it back, and the event that tells screens to read again.
 *
 * @param nameKey names it in the menu, as in “Urungkan: ubah kelompok”
 * @param tables the tables in which records changed; empty when nothing did
 */
public record Change(UUID id, String nameKey, Set<String> tables) {
    public boolean touches(String... names) {
        for (String name : names) {
            if (tables.contains(name)) {
                return true;
            }
        }
        return false;
    }

    public boolean isEmpty() {
        return tables.isEmpty();
    }
}
