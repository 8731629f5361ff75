package id.dampingi.attitude;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The aspects of all versions: which of them are the same, and how the newest version calls them. */
final class AspectNames {
    private final Map<UUID, Aspect> byId = new HashMap<>();
    private final Map<UUID, Aspect> newest = new LinkedHashMap<>();

    /** @param versions the newest of a scale before its older ones */
    AspectNames(List<ScaleVersion> versions) {
        for (ScaleVersion version : versions) {
            for (Aspect aspect : version.aspects()) {
                byId.put(aspect.id(), aspect);
                newest.putIfAbsent(aspect.origin(), aspect);
            }
        }
    }

    Optional<Aspect> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Each once, in the order of the scale. */
    List<Aspect> all() {
        return List.copyOf(newest.values());
    }

    /** Whether {@code id} is an older or newer version of an aspect. */
    boolean same(Aspect aspect, UUID id) {
        Aspect other = byId.get(id);
        return other != null && other.origin().equals(aspect.origin());
    }
}
