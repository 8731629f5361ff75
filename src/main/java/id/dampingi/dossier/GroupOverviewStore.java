package id.dampingi.dossier;

import id.dampingi.group.Stage;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.member.MemberCount;
import id.dampingi.member.MemberCountStore;
import id.dampingi.ownfield.OwnFieldStore;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnRecord;
import id.dampingi.ownfield.OwnValues;
import id.dampingi.region.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All groups with what a list tells of them, in two queries. */
public final class GroupOverviewStore {
    private final Database database;
    private final MemberCountStore members;

    public GroupOverviewStore(Database database) {
        this.database = database;
        members = new MemberCountStore(database);
    }

    /** By name; members are those of a day. The last visit is found at the end of an index, not by reading the activities. */
    public List<GroupRow> rows(LocalDate today) {
        Map<UUID, MemberCount> counts = members.byGroup(today);
        return database.list("""
                select g.id, g.code, g.name, g.kind, g.village, g.district, g.regency, g.province, g.region_code, g.stage,
                    g.until, g.own,
                    ifnull(f.name, '') as facilitator_name,
                    (
                        select a.date from activity a
                        where a.assisted_group = g.id and a.state = 'done'
                        order by a.date desc limit 1
                    ) as last_visit
                from assisted_group g
                left join facilitator f on f.id = g.facilitator
                order by g.name collate nocase, g.code
                """, row -> read(row, counts));
    }

    /** The fields that the office added. */
    OwnFields ownFields() {
        return new OwnFieldStore(database).of(OwnRecord.GROUP);
    }

    private static GroupRow read(Row row, Map<UUID, MemberCount> counts) {
        UUID id = row.id("id");
        return new GroupRow(
                id,
                row.text("code"),
                row.text("name"),
                row.text("kind"),
                new Region(
                        row.text("village"),
                        row.text("district"),
                        row.text("regency"),
                        row.text("province"),
                        row.text("region_code")),
                row.text("facilitator_name"),
                row.choice("stage", Stage.class),
                row.optionalDate("until").orElse(null),
                counts.getOrDefault(id, MemberCount.NONE).total(),
                row.optionalDate("last_visit").orElse(null),
                OwnValues.of(row.optionalText("own").orElse(null)),
                null);
    }
}
