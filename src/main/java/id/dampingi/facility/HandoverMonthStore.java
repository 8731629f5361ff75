package id.dampingi.facility;

import static java.util.stream.Collectors.groupingBy;

import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Places;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was handed over in a month, to up to fifty groups in two queries. */
public final class HandoverMonthStore {
    private static final String OF_MONTH =
            "where assisted_group in %s and date between ?1 and ?2\n".formatted(Places.marks(3));

    private final Database database;

    public HandoverMonthStore(Database database) {
        this.database = database;
    }

    /** The first of the month first; no entry for a group without any. */
    public Map<UUID, List<HandedOver>> ofMonth(List<UUID> groups, YearMonth month) {
        List<@Nullable Object> args = new ArrayList<>(List.of(month.atDay(1), month.atEndOfMonth()));
        args.addAll(Places.fill(groups));
        Map<UUID, List<Facility>> goods = database
                .list(
                        FacilityStore.SELECT + "where facility.handover in (select id from handover " + OF_MONTH
                                + ") order by facility.asked_on, facility.id",
                        FacilityStore::read,
                        args.toArray())
                .stream()
                .collect(groupingBy(good -> Objects.requireNonNull(good.handover())));
        Map<UUID, List<HandedOver>> months = new HashMap<>();
        database.list(
                        "select * from handover " + OF_MONTH + "order by date, id",
                        row -> HandoverStore.read(
                                row,
                                goods.getOrDefault(row.id("id"), List.of()).stream()
                                        .map(Facility::id)
                                        .toList()),
                        args.toArray())
                .forEach(one -> months.computeIfAbsent(one.group(), group -> new ArrayList<>())
                        .add(new HandedOver(one, goods.getOrDefault(one.id(), List.of()))));
        return months;
    }
}
