package id.dampingi.history;

import java.util.stream.Collectors;

/** The query for the ids of a record and all its parts, the deleted ones too; {@code ?1} is the record's. */
final class PartsSql {
    private PartsSql() {}

    static String of(String table) {
        return "select ?1" + parts(table, "= ?1");
    }

    private static String parts(String table, String of) {
        String deleted = Kinds.partsOf(table).stream()
                .map(part -> "'" + part.table() + "'")
                .collect(Collectors.joining(", "));
        return deleted.isEmpty()
                ? ""
                : "\nunion select record from deletion where owner " + of + " and record_table in (" + deleted + ")"
                        + Kinds.partsOf(table).stream()
                                .map(part -> part(part, table, of))
                                .collect(Collectors.joining());
    }

    private static String part(Kind part, String table, String of) {
        String column = part.owners().entrySet().stream()
                .filter(owner -> owner.getValue().equals(table))
                .findFirst()
                .orElseThrow()
                .getKey();
        String ids = "select id from " + part.table() + " where " + column + " " + of;
        return "\nunion " + ids + parts(part.table(), "in (" + ids + ")");
    }
}
