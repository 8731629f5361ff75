package id.dampingi.member;

import id.dampingi.approach.Sex;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Places;
import id.dampingi.kit.db.Row;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells who came and went in a month. */
public final class MembershipMonthStore {
    /** Without a date somebody was there before; on the day of leaving nobody belongs any more. */
    private static final String CHANGES = """
            with own as (
                select assisted_group, sex, member, joined,
                    (joined is null or joined < ?1) and (left_on is null or left_on >= ?1) as begun,
                    ifnull(joined between ?1 and ?2, 0) as came,
                    ifnull(left_on between ?1 and ?2, 0) as went,
                    reason
                from membership
                where assisted_group in %s
            )
            select assisted_group, sex, begun, came, went, iif(went, trim(reason), '') as why,
                came and exists (
                    select 1 from former_membership f where f.member = own.member and f.left_on <= own.joined
                ) as returned,
                count(*) as number
            from own
            where begun or came or went
            group by 1, 2, 3, 4, 5, 6, 7
            order by 1, 6
            """.formatted(Places.marks(3));

    private static final String OFFICERS = """
            with held as (
                select id as member, role, role_since as since, null as until
                from member
                where assisted_group in %1$s and role <> ''
                union all
                select f.member, f.role, f.since, f.until
                from member m
                join former_role f on f.member = m.id
                where m.assisted_group in %1$s and f.role <> ''
            )
            select m.assisted_group, m.name, held.role
            from held
            join member m on m.id = held.member
            where (held.since is null or held.since <= ?2) and (held.until is null or held.until > ?2)
                and exists (
                    select 1 from membership s
                    where s.member = m.id and (s.joined is null or s.joined <= ?2)
                        and (s.left_on is null or s.left_on > ?2)
                )
            order by 1, held.since is null, held.since, held.role collate nocase, m.name collate nocase
            """.formatted(Places.marks(3));

    private final Database database;

    public MembershipMonthStore(Database database) {
        this.database = database;
    }

    /** Of up to fifty groups, in two queries; a group that never had a member is not there. */
    public Map<UUID, MembershipMonth> ofMonth(Collection<UUID> groups, YearMonth month) {
        List<@Nullable Object> args = new ArrayList<>(List.of(month.atDay(1), month.atEndOfMonth()));
        args.addAll(Places.fill(groups));
        var found = new HashMap<UUID, Sums>();
        database.each(
                CHANGES,
                row -> found.computeIfAbsent(row.id("assisted_group"), group -> new Sums())
                        .add(row),
                args.toArray());
        database.each(
                OFFICERS,
                row -> found.computeIfAbsent(row.id("assisted_group"), group -> new Sums())
                        .officers
                        .add(new MembershipMonth.Officer(row.text("name"), row.text("role"))),
                args.toArray());
        var months = new HashMap<UUID, MembershipMonth>();
        found.forEach((group, sums) -> months.put(group, sums.month()));
        return months;
    }

    private static final class Sums {
        private MemberCount before = MemberCount.NONE;
        private MemberCount joined = MemberCount.NONE;
        private MemberCount left = MemberCount.NONE;
        private int returned;
        private final Map<String, Integer> reasons = new HashMap<>();
        private final List<MembershipMonth.Officer> officers = new ArrayList<>();

        void add(Row row) {
            MemberCount count = count(row);
            before = row.flag("begun") ? before.plus(count) : before;
            joined = row.flag("came") ? joined.plus(count) : joined;
            returned += row.flag("returned") ? count.total() : 0;
            if (row.flag("went")) {
                left = left.plus(count);
                reasons.merge(row.text("why"), count.total(), Integer::sum);
            }
        }

        private static MemberCount count(Row row) {
            int number = row.integer("number");
            Sex sex = row.optionalChoice("sex", Sex.class).orElse(null);
            return new MemberCount(number, sex == Sex.MALE ? number : 0, sex == Sex.FEMALE ? number : 0);
        }

        MembershipMonth month() {
            return new MembershipMonth(before, joined, returned, left, why(), List.copyOf(officers));
        }

        /** The most frequent first, then by the alphabet, so that the same data reads the same. */
        private List<MembershipMonth.Reason> why() {
            return reasons.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(entry -> new MembershipMonth.Reason(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }
}
