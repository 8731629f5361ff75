package id.dampingi.exchange;

import id.dampingi.group.Group;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The groups of the office and those that this import has made, by code and by name. */
final class KnownGroups {
    private final Map<String, Group> byCode = new HashMap<>();
    private final Map<String, Map<UUID, Group>> byName = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    KnownGroups(List<Group> groups) {
        groups.forEach(this::put);
    }

    Optional<Group> byCode(String code) {
        return Optional.ofNullable(byCode.get(Folded.name(code)));
    }

    List<Group> byName(String name) {
        return List.copyOf(byName.getOrDefault(Folded.name(name), Map.of()).values());
    }

    void put(Group group) {
        byCode.put(Folded.name(group.code()), group);
        byName.computeIfAbsent(Folded.name(group.name()), any -> new LinkedHashMap<>())
                .put(group.id(), group);
    }

    void replace(Group old, Group group) {
        byCode.remove(Folded.name(old.code()));
        byName.getOrDefault(Folded.name(old.name()), new HashMap<>()).remove(old.id());
        put(group);
    }

    /** The initials of a name and the first number that is free: {@code TM1} for “Tani Makmur”. */
    String freeCode(String name) {
        var initials = new StringBuilder();
        for (String word : name.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && initials.length() < 4) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        String base = initials.isEmpty() ? "K" : initials.toString().toUpperCase(Locale.ROOT);
        int number = numbers.merge(base, 1, Integer::sum);
        while (byCode(base + number).isPresent()) {
            number = numbers.merge(base, 1, Integer::sum);
        }
        return base + number;
    }
}
