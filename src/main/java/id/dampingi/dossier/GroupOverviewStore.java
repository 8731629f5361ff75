package id.dampingi.dossier;

import id.dampingi.group.Stage;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import java.time.LocalDate;
import java.util.List;

/** All groups with what a list tells of them, in one query. */
public final class GroupOverviewStore {
    private final Database database;

    public GroupOverviewStore(Database database) {
        this.database = database;
    }

    /** By name; members are those of a day. The last visit is found at the end of an index, not by reading the activities. */
    public List<GroupRow> rows(LocalDate today) {
        return database.list("""
                select g.id, g.code, g.name, g.kind, g.village, g.district, g.stage, g.until,
                    ifnull(f.name, '') as facilitator_name,
                    ifnull(m.members, 0) as members,
                    (
                        select a.date from activity a
                        where a.assisted_group = g.id and a.state = 'done'
                        order by a.date desc limit 1
                    ) as last_visit
                from assisted_group g
                left join facilitator f on f.id = g.facilitator
                left join (
                    select assisted_group, count(*) as members from member
                    where (joined is null or joined <= ?1) and (left_on is null or left_on > ?1)
                    group by assisted_group
                ) m on m.assisted_group = g.id
                order by g.name collate nocase, g.code
                """, GroupOverviewStore::read, today);
    }

    private static GroupRow read(Row row) {
        return new GroupRow(
                row.id("id"),
                row.text("code"),
                row.text("name"),
                row.text("kind"),
                row.text("village"),
                row.text("district"),
                row.text("facilitator_name"),
                row.choice("stage", Stage.class),
                row.optionalDate("until").orElse(null),
                row.integer("members"),
                row.optionalDate("last_visit").orElse(null),
                null);
    }
}
