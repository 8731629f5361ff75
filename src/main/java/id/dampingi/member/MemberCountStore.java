package id.dampingi.member;

import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Counts members as of a day, with the rule of {@link MemberCard#belongs}: the one place that does so in the data file. */
public final class MemberCountStore {
    /** The times of those who came back are few: members themselves are counted from an index. */
    private static final String COUNT = """
            select assisted_group, sum(total) as total, sum(men) as men, sum(women) as women
            from (
                select assisted_group, count(*) as total,
                    count(*) filter (where sex = 'male') as men,
                    count(*) filter (where sex = 'female') as women
                from member
                where (joined is null or joined <= ?1) and (left_on is null or left_on > ?1)
                group by assisted_group
                union all
                select m.assisted_group, 1, m.sex is 'male', m.sex is 'female'
                from former_membership f
                cross join member m on m.id = f.member
                where (f.joined is null or f.joined <= ?1) and f.left_on > ?1
            )
            """;

    private final Database database;

    public MemberCountStore(Database database) {
        this.database = database;
    }

    /** Of all groups, in one query; a group without members is not there. */
    public Map<UUID, MemberCount> byGroup(LocalDate day) {
        Map<UUID, MemberCount> counts = new HashMap<>();
        database.each(COUNT + "group by assisted_group", row -> counts.put(row.id("assisted_group"), count(row)), day);
        return counts;
    }

    public MemberCount ofGroup(UUID group, LocalDate day) {
        return database.first(
                        COUNT + "where assisted_group = ?2 group by assisted_group",
                        MemberCountStore::count,
                        day,
                        group)
                .orElse(MemberCount.NONE);
    }

    /** Members on a day who have not agreed that their data is kept, or have taken that back. */
    public int withoutConsent(UUID group, LocalDate day) {
        return database.first("""
                        select count(*) as total from member m
                        where assisted_group = ?1
                            and (joined is null or joined <= ?2) and (left_on is null or left_on > ?2)
                            and not exists (
                                select 1 from consent c
                                where c.member = m.id and c.purpose = 'data' and c.taken_back is null
                            )
                        """, row -> row.integer("total"), group, day).orElse(0);
    }

    private static MemberCount count(Row row) {
        return new MemberCount(row.integer("total"), row.integer("men"), row.integer("women"));
    }
}
