package id.dampingi.facility;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The records of hand-overs, and which facilities they name. */
public final class HandoverStore {
    private record Good(UUID facility, @Nullable UUID handover) {}

    private static final Table<Handover> TABLE = new Table<>("handover", Handover::id, row -> read(row, List.of()))
            .column("assisted_group", Handover::group)
            .column("number", Handover::number)
            .column("date", Handover::date)
            .column("place", Handover::place)
            .column("giver_name", one -> one.giver().name())
            .column("giver_position", one -> one.giver().position())
            .column("receiver_name", one -> one.receiver().name())
            .column("receiver_position", one -> one.receiver().position())
            .column("witness_name", one -> one.witness().name())
            .column("witness_position", one -> one.witness().position())
            .column("purpose", Handover::purpose);

    /** Of a facility only the record that names it. */
    private static final Table<Good> GOODS =
            new Table<>("facility", Good::facility, HandoverStore::good).column("handover", Good::handover);

    private final Database database;

    public HandoverStore(Database database) {
        this.database = database;
    }

    /** The newest first. */
    public List<Handover> ofGroup(UUID group) {
        Map<UUID, List<UUID>> goods = database
                .list(
                        GOODS.select() + "where assisted_group = ? and handover is not null order by asked_on, id",
                        GOODS::read,
                        group)
                .stream()
                .collect(groupingBy(Good::handover, mapping(Good::facility, toList())));
        return database.list(
                TABLE.select() + "where assisted_group = ? order by date desc, id desc",
                row -> read(row, goods.getOrDefault(row.id("id"), List.of())),
                group);
    }

    public Optional<Handover> byId(UUID id) {
        List<UUID> goods = goods(id).stream().map(Facility::id).toList();
        return database.first(TABLE.select() + "where id = ?", row -> read(row, goods), id);
    }

    /** What was handed over, in the order of the requests. */
    public List<Facility> goods(UUID handover) {
        return database.list(
                FacilityStore.SELECT + "where facility.handover = ? order by facility.asked_on, facility.id",
                FacilityStore::read,
                handover);
    }

    /** Whether another hand-over has the number; large and small letters are the same. */
    boolean isNumberTaken(String number, UUID by) {
        return database.first(
                        "select id from handover where number = ? collate nocase and id <> ?",
                        row -> row.id("id"),
                        number,
                        by)
                .isPresent();
    }

    /** The numbers that were given last in the office, the newest first. */
    public List<String> lastNumbers() {
        return database.list(
                "select number from handover order by date desc, id desc limit 50", row -> row.text("number"));
    }

    public Change save(Handover handover) {
        return database.change("change.handover", changing -> {
            List<UUID> before = goods(handover.id()).stream().map(Facility::id).toList();
            save(changing, handover);
            before.stream()
                    .filter(good -> !handover.goods().contains(good))
                    .forEach(good -> changing.save(GOODS, new Good(good, null)));
        });
    }

    /** As part of a larger change; a new record. */
    public static void save(Changing changing, Handover handover) {
        changing.save(TABLE, handover);
        handover.goods().forEach(good -> changing.save(GOODS, new Good(good, handover.id())));
    }

    /** All of them in one change; the facilities stay. */
    public Change deleteAll(Collection<UUID> ids) {
        return database.change("change.handoverDeleted", changing -> changing.deleteAll(TABLE, ids));
    }

    static Handover read(Row row, List<UUID> goods) {
        return new Handover(
                row.id("id"),
                row.id("assisted_group"),
                row.text("number"),
                row.date("date"),
                row.text("place"),
                new Party(row.text("giver_name"), row.text("giver_position")),
                new Party(row.text("receiver_name"), row.text("receiver_position")),
                new Party(row.text("witness_name"), row.text("witness_position")),
                row.text("purpose"),
                goods);
    }

    private static Good good(Row row) {
        return new Good(row.id("id"), row.optionalId("handover").orElse(null));
    }
}
