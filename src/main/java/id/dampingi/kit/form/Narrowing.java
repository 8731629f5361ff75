package id.dampingi.kit.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What narrows a list, written and read choice by choice. */
public final class Narrowing {
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<String> gone = new ArrayList<>();

    public Narrowing() {}

    public Narrowing(Map<String, String> fields) {
        this.fields.putAll(fields);
    }

    /** Text, an id or a constant; nothing and what is blank does not narrow. */
    public Narrowing with(String key, @Nullable Object value) {
        String text = value instanceof Enum<?> constant ? constant.name() : value == null ? "" : value.toString();
        if (!text.isBlank()) {
            fields.put(key, text);
        }
        return this;
    }

    public Map<String, String> fields() {
        return Map.copyOf(fields);
    }

    /** {@code ""} for nothing. */
    public String text(String key) {
        return fields.getOrDefault(key, "");
    }

    /** One of the texts that are there. */
    public String text(String key, Collection<String> known) {
        String text = text(key);
        note(key, known.contains(text));
        return known.contains(text) ? text : "";
    }

    public <E extends Enum<E>> @Nullable E choice(String key, Class<E> type) {
        String name = text(key);
        Optional<E> chosen = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
        note(key, chosen.isPresent());
        return chosen.orElse(null);
    }

    public <E extends Enum<E>> E choice(String key, E otherwise) {
        E chosen = choice(key, otherwise.getDeclaringClass());
        return chosen == null ? otherwise : chosen;
    }

    /** One of the records that are there. */
    public @Nullable UUID id(String key, Collection<UUID> known) {
        Optional<UUID> chosen =
                known.stream().filter(id -> id.toString().equals(text(key))).findFirst();
        note(key, chosen.isPresent());
        return chosen.orElse(null);
    }

    /** The keys of what was read and is not there any more. */
    public List<String> gone() {
        return List.copyOf(gone);
    }

    private void note(String key, boolean there) {
        if (!there && !text(key).isEmpty() && !gone.contains(key)) {
            gone.add(key);
        }
    }
}
