package id.dampingi.evaluation;

import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Learns from the journal which groups have to be evaluated anew. */
final class ChangedGroupsStore {
    /** With more entries than these it is quicker to evaluate all groups. */
    private static final int MOST_ENTRIES = 400;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** A record names its group in its entry when it came, went or moved; else it still stands where it stood. */
    private static final String CHANGED = """
            select record_table, record,
                json_extract(fields, '$.assisted_group[0].b') as was,
                json_extract(fields, '$.assisted_group[1].b') as became,
                ifnull(t.assisted_group, m.assisted_group) as stands
            from (select * from journal where change > ? limit ?) j
            left join target t on j.record_table = 'target' and t.id = j.record
            left join measurement m on j.record_table = 'measurement' and m.id = j.record
            """;

    private final Database database;

    ChangedGroupsStore(Database database) {
        this.database = database;
    }

    UUID newestChange() {
        return database.first("select max(id) as newest from change", row -> row.optionalId("newest"))
                .flatMap(newest -> newest)
                .orElse(BEFORE_ALL);
    }

    /** Groups whose results may differ from what they were at a change; empty when all may. */
    Optional<Set<UUID>> since(UUID change) {
        var found = new Found();
        database.each(CHANGED, found::add, change, MOST_ENTRIES + 1);
        return found.all || found.entries > MOST_ENTRIES ? Optional.empty() : Optional.of(found.groups);
    }

    private static final class Found {
        private final Set<UUID> groups = new HashSet<>();
        private int entries;
        private boolean all;

        void add(Row row) {
            entries++;
            switch (row.text("record_table")) {
                case "indicator" -> all = true;
                case "assisted_group" -> groups.add(row.id("record"));
                case "target", "measurement" -> addOwners(row);
                default -> {}
            }
        }

        private void addOwners(Row row) {
            row.optionalId("stands").ifPresent(groups::add);
            row.optionalText("was").map(Found::id).ifPresent(groups::add);
            row.optionalText("became").map(Found::id).ifPresent(groups::add);
        }

        private static UUID id(String base64) {
            var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(base64));
            return new UUID(bytes.getLong(), bytes.getLong());
        }
    }
}
