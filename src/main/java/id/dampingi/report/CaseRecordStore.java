package id.dampingi.report;

import static java.util.stream.Collectors.groupingBy;

import id.dampingi.access.AccessCase;
import id.dampingi.access.AccessStore;
import id.dampingi.aspiration.Aspiration;
import id.dampingi.aspiration.AspirationStore;
import id.dampingi.kit.db.Database;
import id.dampingi.spiritual.SpiritualNeed;
import id.dampingi.spiritual.SpiritualStore;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The case records of a month for up to fifty groups, each kind in one query. */
final class CaseRecordStore {
    private final SpiritualStore needs;
    private final AccessStore requests;
    private final AspirationStore aspirations;

    CaseRecordStore(Database database) {
        needs = new SpiritualStore(database);
        requests = new AccessStore(database);
        aspirations = new AspirationStore(database);
    }

    Map<UUID, CaseRecords> ofMonth(List<UUID> groups, YearMonth month) {
        Map<UUID, List<SpiritualNeed>> needed =
                needs.ofMonth(groups, month).stream().collect(groupingBy(SpiritualNeed::group));
        Map<UUID, List<AccessCase>> requested =
                requests.ofMonth(groups, month).stream().collect(groupingBy(AccessCase::group));
        Map<UUID, List<Aspiration>> aspired =
                aspirations.ofMonth(groups, month).stream().collect(groupingBy(Aspiration::group));
        Map<UUID, CaseRecords> records = new HashMap<>();
        for (UUID group : groups) {
            records.put(
                    group,
                    new CaseRecords(
                            needed.getOrDefault(group, List.of()),
                            requested.getOrDefault(group, List.of()),
                            aspired.getOrDefault(group, List.of())));
        }
        return records;
    }
}
