package id.dampingi.facility;

import static java.util.stream.Collectors.groupingBy;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Places;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Scaled;
import id.dampingi.kit.db.Table;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facilities of groups. */
public final class FacilityStore {
    /** Without the record of the hand-over, which {@link HandoverStore} writes. */
    private static final Table<Facility> TABLE = new Table<>("facility", Facility::id, FacilityStore::read)
            .column("assisted_group", Facility::group)
            .column("kind", Facility::kind)
            .column("name", Facility::name)
            .column("quantity", Facility::quantity)
            .column("unit", Facility::unit)
            .column("value", Facility::value)
            .column("condition", Facility::condition)
            .column("asked_on", Facility::askedOn)
            .column("promised_on", Facility::promisedOn)
            .column("promised_by", Facility::promisedBy)
            .column("delivered_on", Facility::deliveredOn)
            .column("used_since", Facility::usedSince)
            .column("refused_on", Facility::refusedOn)
            .column("reason", Facility::reason)
            .column("note", Facility::note);

    static final String SELECT = """
            select facility.*, ifnull(handover.number, '') handover_number
            from facility
            left join handover on handover.id = facility.handover
            """;

    private static final String OF_MONTH = SELECT + """
            where facility.assisted_group in %s
                and facility.asked_on <= ?2
                and (facility.asked_on >= ?1 or ifnull(facility.used_since, facility.refused_on) is null
                    or ifnull(facility.used_since, facility.refused_on) >= ?1)
            order by facility.asked_on, facility.id
            """.formatted(Places.marks(3));

    private final Database database;

    public FacilityStore(Database database) {
        this.database = database;
    }

    /** The newest first. */
    public List<Facility> ofGroup(UUID group) {
        return database.list(
                SELECT + "where facility.assisted_group = ? order by facility.asked_on desc, facility.id desc",
                FacilityStore::read,
                group);
    }

    /**
     * The facilities of a month, in one query: asked for in it, in use or refused from a day in it on, or still on their
     * way at its end. {@link Facility#stepOn} tells how far each had come by then.
     *
     * @param groups up to fifty
     * @return an entry for each of them, in the order of the requests
     */
    public Map<UUID, List<Facility>> ofMonth(List<UUID> groups, YearMonth month) {
        List<@Nullable Object> args = new ArrayList<>(List.of(month.atDay(1), month.atEndOfMonth()));
        args.addAll(Places.fill(groups));
        Map<UUID, List<Facility>> found = database.list(OF_MONTH, FacilityStore::read, args.toArray()).stream()
                .collect(groupingBy(Facility::group));
        Map<UUID, List<Facility>> months = new HashMap<>();
        groups.forEach(group -> months.put(group, found.getOrDefault(group, List.of())));
        return months;
    }

    /** Who promised something to groups of the office, the usual ones first. */
    public List<String> promisers() {
        return database.list("""
                select promised_by from facility where promised_by <> ''
                group by promised_by collate nocase order by count(*) desc limit 40
                """, row -> row.text("promised_by"));
    }

    /** The record of its hand-over, if there is one. */
    Optional<UUID> handover(UUID facility) {
        return database.first(
                "select handover from facility where id = ? and handover is not null",
                row -> row.id("handover"),
                facility);
    }

    public Change save(Facility facility) {
        return database.change("change.facility", changing -> save(changing, facility));
    }

    /** As part of a larger change. */
    public static void save(Changing changing, Facility facility) {
        changing.save(TABLE, facility);
    }

    /** All of them in one change. */
    public Change deleteAll(Collection<UUID> ids) {
        return database.change("change.facilityDeleted", changing -> changing.deleteAll(TABLE, ids));
    }

    static Facility read(Row row) {
        return new Facility(
                row.id("id"),
                row.id("assisted_group"),
                row.choice("kind", FacilityKind.class),
                row.text("name"),
                amount(row, "quantity"),
                row.text("unit"),
                amount(row, "value"),
                row.optionalChoice("condition", FacilityCondition.class).orElse(null),
                row.date("asked_on"),
                row.optionalDate("promised_on").orElse(null),
                row.text("promised_by"),
                row.optionalDate("delivered_on").orElse(null),
                row.optionalDate("used_since").orElse(null),
                row.optionalDate("refused_on").orElse(null),
                row.text("reason"),
                row.text("note"),
                row.optionalId("handover").orElse(null),
                row.text("handover_number"));
    }

    private static @Nullable BigDecimal amount(Row row, String column) {
        return row.has(column) ? Scaled.of(row.big(column)) : null;
    }
}
