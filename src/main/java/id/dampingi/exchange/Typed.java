package id.dampingi.exchange;

import id.dampingi.approach.Approach;
import id.dampingi.ownfield.OwnField;
import id.dampingi.ownfield.OwnValues;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The values that a row gives, understood; a field that the row leaves blank is not there. */
final class Typed {
    /** By the numbers of the fields: there is one of these for each row. */
    private final @Nullable Object[] values = new @Nullable Object[ImportField.known()];

    private final Map<UUID, String> own = new HashMap<>(0);

    void put(ImportField field, Object value) {
        values[field.number()] = value;
    }

    void putOwn(OwnField field, String value) {
        own.put(field.id(), value);
    }

    /** What becomes of the fields that the office added. */
    OwnValues own(OwnValues base) {
        OwnValues merged = base;
        for (Map.Entry<UUID, String> value : own.entrySet()) {
            merged = merged.with(value.getKey(), value.getValue());
        }
        return merged;
    }

    boolean has(ImportField field) {
        return values[field.number()] != null;
    }

    Optional<String> text(ImportField field) {
        return value(field, String.class);
    }

    Optional<LocalDate> date(ImportField field) {
        return value(field, LocalDate.class);
    }

    Optional<LocalTime> time(ImportField field) {
        return value(field, LocalTime.class);
    }

    Optional<Integer> count(ImportField field) {
        return value(field, Integer.class);
    }

    <E extends Enum<E>> Optional<E> choice(ImportField field, Class<E> type) {
        return value(field, type);
    }

    @SuppressWarnings("unchecked")
    Set<Approach> approaches() {
        return value(ImportField.APPROACHES, Set.class).orElse(Set.of());
    }

    private <T> Optional<T> value(ImportField field, Class<T> type) {
        return Optional.ofNullable(type.cast(values[field.number()]));
    }
}
