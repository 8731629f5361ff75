package id.dampingi.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All kinds of records; a new table gets its words here. */
public final class Kinds {
    private static final Map<String, Kind> ALL = all();

    private Kinds() {}

    /** Empty for a table that this program does not know, as of a newer one. */
    public static Optional<Kind> of(String table) {
        return Optional.ofNullable(ALL.get(table));
    }

    /** Those of which somebody deletes one for itself, in the order in which they are offered. */
    public static List<Kind> deletedAlone() {
        return ALL.values().stream().filter(Kind::isDeletedAlone).toList();
    }

    /** The tables of the others, whose records come back with those that they belong to. */
    public static Set<String> comingAlong() {
        return ALL.values().stream()
                .filter(kind -> !kind.isDeletedAlone())
                .map(Kind::table)
                .collect(Collectors.toSet());
    }

    static List<Kind> partsOf(String table) {
        return ALL.values().stream().filter(kind -> kind.isPartOf(table)).toList();
    }

    private static Map<String, Kind> all() {
        var all = new LinkedHashMap<String, Kind>();
        Stream.of(PeopleKinds.all(), WorkKinds.all(), CaseKinds.all(), EvaluationKinds.all(), OfficeKinds.all())
                .flatMap(List::stream)
                .forEach(kind -> all.put(kind.table(), kind));
        return all;
    }
}
