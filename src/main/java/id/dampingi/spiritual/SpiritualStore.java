package id.dampingi.spiritual;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Places;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Spiritual needs. Only {@link #ofGroup}, for the list of a group, knows confidential ones. */
public final class SpiritualStore {
    private static final Table<SpiritualNeed> TABLE = new Table<>(
                    "spiritual_need", SpiritualNeed::id, SpiritualStore::read)
            .column("assisted_group", SpiritualNeed::group)
            .column("member", SpiritualNeed::member)
            .column("date", SpiritualNeed::date)
            .column("belief", SpiritualNeed::belief)
            .column("need", SpiritualNeed::need)
            .column("confidential", SpiritualNeed::confidential)
            .column("state", SpiritualNeed::state)
            .column("answered_on", SpiritualNeed::answeredOn)
            .column("answered_by", SpiritualNeed::answeredBy)
            .column("answer", SpiritualNeed::answer);

    private static final String OF_MONTH = TABLE.select() + """
            where assisted_group in %s and not confidential
                and date <= ?2 and (date >= ?1 or answered_on is null or answered_on >= ?1)
            order by date, id
            """.formatted(Places.marks(3));

    private final Database database;

    public SpiritualStore(Database database) {
        this.database = database;
    }

    /** For the list of the group alone: confidential ones too, the newest first. */
    List<SpiritualNeed> ofGroup(UUID group) {
        return database.list(
                TABLE.select() + "where assisted_group = ? order by date desc, id desc", TABLE::read, group);
    }

    /** Those of a group that wait for an answer, the oldest first; none of them is confidential. */
    public List<SpiritualNeed> waiting(UUID group) {
        return database.list(
                TABLE.select() + "where assisted_group = ? and state = 'open' and not confidential order by date, id",
                TABLE::read,
                group);
    }

    /**
     * What a report may tell of a month: the needs raised in it, answered in it, or still open at its end. None of them is
     * confidential.
     */
    public List<SpiritualNeed> ofMonth(Collection<UUID> groups, YearMonth month) {
        List<@Nullable Object> args = new ArrayList<>(List.of(month.atDay(1), month.atEndOfMonth()));
        args.addAll(Places.fill(groups));
        return database.list(OF_MONTH, TABLE::read, args.toArray());
    }

    public Change save(SpiritualNeed need) {
        return database.change("change.spiritual", changing -> save(changing, need));
    }

    /** As part of a larger change. */
    public static void save(Changing changing, SpiritualNeed need) {
        changing.save(TABLE, need);
    }

    /** All of them in one change. */
    public Change deleteAll(Collection<UUID> ids) {
        return database.change("change.spiritualDeleted", changing -> changing.deleteAll(TABLE, ids));
    }

    private static SpiritualNeed read(Row row) {
        return new SpiritualNeed(
                row.id("id"),
                row.id("assisted_group"),
                row.optionalId("member").orElse(null),
                row.date("date"),
                row.text("belief"),
                row.text("need"),
                row.flag("confidential"),
                row.choice("state", NeedState.class),
                row.optionalDate("answered_on").orElse(null),
                row.text("answered_by"),
                row.text("answer"));
    }
}
