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

/** The values that a row gives, understood; a field that the row leaves blank is not there. */
final class Typed {
    private final Map<ImportField, Object> values = new HashMap<>();

    private final Map<UUID, String> own = new HashMap<>(0);

    void put(ImportField field, Object value) {
        values.put(field, value);
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
        return values.containsKey(field);
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
        return (Set<Approach>) values.getOrDefault(ImportField.APPROACHES, Set.of());
    }

    private <T> Optional<T> value(ImportField field, Class<T> type) {
        return Optional.ofNullable(values.get(field)).map(type::cast);
    }
}
