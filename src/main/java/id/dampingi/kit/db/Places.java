package id.dampingi.kit.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Up to fifty ids in one query, whose text is the same for every number of them, so that it is prepared once. */
public final class Places {
    public static final int MOST = 50;

    private Places() {}

    /** {@code (?3, ?4, …)} for {@code first} 3. */
    public static String marks(int first) {
        return IntStream.range(first, first + MOST)
                .mapToObj(number -> "?" + number)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /**
     * The last one stands for all places that are left.
     *
     * @param ids one to {@link #MOST}
     */
    public static List<UUID> fill(Collection<UUID> ids) {
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new IllegalArgumentException(ids.size() + " ids for " + MOST + " places");
        }
        List<UUID> places = new ArrayList<>(ids);
        while (places.size() < MOST) {
            places.add(places.get(places.size() - 1));
        }
        return places;
    }

    /** In parts that fit. */
    public static List<List<UUID>> parts(Collection<UUID> ids) {
        List<UUID> all = List.copyOf(ids);
        return IntStream.range(0, (all.size() + MOST - 1) / MOST)
                .mapToObj(part -> all.subList(part * MOST, Math.min(all.size(), part * MOST + MOST)))
                .toList();
    }
}
