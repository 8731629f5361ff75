package id.dampingi.history;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What records are called, also those that are gone. */
interface Names {
    String of(String table, UUID record);

    /** As they are now, or were at last. */
    Map<String, @Nullable Object> fields(String table, UUID record);
}
