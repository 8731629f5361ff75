package id.dampingi.kit.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns draft records into maps of field to text and back, so that one form serves every feature. */
public final class Drafts {
    private Drafts() {}

    public static Map<String, String> toMap(Record draft) {
        var fields = new LinkedHashMap<String, String>();
        for (RecordComponent component : draft.getClass().getRecordComponents()) {
            fields.put(component.getName(), read(draft, component.getAccessor()));
        }
        return fields;
    }

    /** Components that {@code fields} does not name are taken from {@code base}. */
    public static <D extends Record> D with(D base, Map<String, String> fields) {
        Map<String, String> all = toMap(base);
        fields.forEach((name, text) -> all.computeIfPresent(name, (same, old) -> text));
        @SuppressWarnings("unchecked")
        Class<D> type = (Class<D>) base.getClass();
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<D> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(all.values().toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " is no record of texts", e);
        }
    }

    private static String read(Record draft, Method accessor) {
        try {
            accessor.setAccessible(true);
            return (String) accessor.invoke(draft);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(draft.getClass() + " is no record of texts", e);
        }
    }
}
