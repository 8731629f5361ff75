package id.dampingi.exchange;

import id.dampingi.approach.Approach;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values that a row gives, understood; a field that the row leaves blank is not there. */
final class Typed {
    private final Map<ImportField, Object> values = new EnumMap<>(ImportField.class);

    void put(ImportField field, Object value) {
        values.put(field, value);
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
