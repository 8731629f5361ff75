package id.dampingi.attitude;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Several groups in one query, whose text stays the same for every number of them, so that it is prepared once. */
final class GroupPlaces {
    private static final int PLACES = 50;

    /** {@code in (?, ?, …)} */
    static final String SQL = "in (" + String.join(", ", Collections.nCopies(PLACES, "?")) + ")\n";

    private GroupPlaces() {}

    /** The arguments for {@link #SQL} and those that follow it: the last group stands for all places that are left. */
    static @Nullable Object[] then(List<UUID> groups, Object... more) {
        if (groups.isEmpty() || groups.size() > PLACES) {
            throw new IllegalArgumentException(groups.size() + " groups");
        }
        List<@Nullable Object> args = new ArrayList<>(groups);
        while (args.size() < PLACES) {
            args.add(groups.get(groups.size() - 1));
        }
        args.addAll(Arrays.asList(more));
        return args.toArray();
    }
}
