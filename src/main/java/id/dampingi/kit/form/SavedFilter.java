package id.dampingi.kit.form;

import java.util.Map;
import java.util.UUID;

/**
 * What narrows a list, kept under a name.
 *
 * @param list the list that it is of: {@code "activity"}
 * @param fields see {@link Filterable#narrowing}
 */
public record SavedFilter(UUID id, String list, String name, Map<String, String> fields) {
    SavedFilter called(String newName) {
        return new SavedFilter(id, list, newName, fields);
    }
}
