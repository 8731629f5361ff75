package id.dampingi.material;

import static java.util.stream.Collectors.groupingBy;

import id.dampingi.approach.Approach;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Places;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sessions in which materials were delivered. */
public final class DeliveryStore {
    /** Older activities are seldom looked for; those that a session belongs to are there in any case. */
    private static final int MEETINGS = 60;

    private static final Table<Delivery> TABLE = new Table<>("delivery", Delivery::id, DeliveryStore::read)
            .column("assisted_group", Delivery::group)
            .column("material", Delivery::material)
            .column("activity", Delivery::activity)
            .column("date", Delivery::date)
            .column("presenter", Delivery::presenter)
            .column("participants", Delivery::participants)
            .column("before", Delivery::before)
            .column("after", Delivery::after)
            .column("note", Delivery::note);

    private static final String OF_MONTH = """
            select delivery.*, material.title, material.approach, material.aim, material.source, material.active
            from delivery
            join material on material.id = delivery.material
            where delivery.assisted_group in %s and delivery.date between ?1 and ?2
            order by delivery.date, delivery.id
            """.formatted(Places.marks(3));

    private final Database database;

    public DeliveryStore(Database database) {
        this.database = database;
    }

    /** The newest first. */
    public List<Delivery> ofGroup(UUID group) {
        return database.list(
                TABLE.select() + "where assisted_group = ? order by date desc, id desc", TABLE::read, group);
    }

    /**
     * What was delivered in a month, in one query.
     *
     * @param groups up to fifty
     * @return an entry for each of them
     */
    public Map<UUID, MaterialMonth> ofMonth(List<UUID> groups, YearMonth month) {
        List<@Nullable Object> args = new ArrayList<>(List.of(month.atDay(1), month.atEndOfMonth()));
        args.addAll(Places.fill(groups));
        Map<UUID, List<Delivered>> found = database.list(OF_MONTH, DeliveryStore::delivered, args.toArray()).stream()
                .collect(groupingBy(one -> one.session().group()));
        Map<UUID, MaterialMonth> months = new HashMap<>();
        groups.forEach(group -> months.put(group, new MaterialMonth(found.getOrDefault(group, List.of()))));
        return months;
    }

    /** Activities of a group up to today that were not cancelled, the newest first. */
    public List<Meeting> meetings(UUID group, LocalDate today) {
        return database.list("""
                with recent as (
                    select id from activity
                    where assisted_group = ?1 and date <= ?2 and state <> 'cancelled'
                    order by date desc, id desc
                    limit ?3)
                select id, date, title, men + women participants
                from activity
                where id in (select id from recent
                    union select activity from delivery where assisted_group = ?1 and activity is not null)
                order by date desc, id desc
                """, DeliveryStore::meeting, group, today, MEETINGS);
    }

    /** Who presented to groups of the office, the usual ones first, then the facilitators. */
    public List<String> presenters() {
        return database.list("""
                select name from (
                    select presenter name, count(*) times from delivery group by presenter collate nocase
                    union all select name, 0 from facilitator where active = 1)
                group by name collate nocase
                order by max(times) desc, name collate nocase
                limit 40
                """, row -> row.text("name"));
    }

    public Change save(Delivery delivery) {
        return database.change("change.delivery", changing -> save(changing, delivery));
    }

    /** As part of a larger change. */
    public static void save(Changing changing, Delivery delivery) {
        changing.save(TABLE, delivery);
    }

    /** All of them in one change. */
    public Change deleteAll(Collection<UUID> ids) {
        return database.change("change.deliveryDeleted", changing -> changing.deleteAll(TABLE, ids));
    }

    private static Delivery read(Row row) {
        return new Delivery(
                row.id("id"),
                row.id("assisted_group"),
                row.id("material"),
                row.optionalId("activity").orElse(null),
                row.date("date"),
                row.text("presenter"),
                row.integer("participants"),
                percent(row, "before"),
                percent(row, "after"),
                row.text("note"));
    }

    private static Delivered delivered(Row row) {
        Delivery session = read(row);
        return new Delivered(
                session,
                new Material(
                        session.material(),
                        row.text("title"),
                        row.choice("approach", Approach.class),
                        row.text("aim"),
                        row.text("source"),
                        row.flag("active")));
    }

    private static Meeting meeting(Row row) {
        return new Meeting(row.id("id"), row.date("date"), row.text("title"), row.integer("participants"));
    }

    private static @Nullable Integer percent(Row row, String column) {
        return row.has(column) ? row.integer(column) : null;
    }
}
