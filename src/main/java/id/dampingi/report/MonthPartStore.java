package id.dampingi.report;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityStore;
import id.dampingi.kit.db.Database;
import id.dampingi.narrative.Narrative;
import id.dampingi.narrative.NarrativeStore;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Activities, members and narratives of a month for up to fifty groups, each in one query. */
final class MonthPartStore {
    /** The same text for every number of groups, so that the statement is prepared once. */
    private static final int PLACES = 50;

    private static final String GROUPS = "in (" + String.join(", ", Collections.nCopies(PLACES, "?")) + ")\n";

    private static final String ACTIVITIES = "select * from activity where assisted_group " + GROUPS + """
            and date between ? and ?
            order by assisted_group, date, start_time, id
            """;

    private static final String NARRATIVES = "select * from narrative where assisted_group " + GROUPS + """
            and month = ?
            """;

    /** Whoever left in the month is not counted at its end; without a date a member was there before. */
    private static final String MEMBERSHIPS = """
            with period (first, last) as (values (?, ?)),
            own as (
                select assisted_group, sex,
                    (joined is null or joined <= last) and (left_on is null or left_on > last) as present,
                    joined between first and last as came,
                    left_on between first and last as went
                from membership, period
                where assisted_group %s
            )
            select assisted_group,
                sum(present and ifnull(sex, '') = 'male') as men,
                sum(present and ifnull(sex, '') = 'female') as women,
                sum(present and sex is null) as unknown,
                ifnull(sum(came), 0) as joined,
                ifnull(sum(went), 0) as gone
            from own
            group by assisted_group
            """.formatted(GROUPS);

    private final Database database;

    MonthPartStore(Database database) {
        this.database = database;
    }

    Map<UUID, List<Activity>> activities(List<UUID> groups, LocalDate first, LocalDate last) {
        return database.list(ACTIVITIES, ActivityStore::read, then(places(groups), first, last)).stream()
                .collect(Collectors.groupingBy(Activity::group));
    }

    Map<UUID, Membership> memberships(List<UUID> groups, YearMonth month) {
        List<@Nullable Object> args = new ArrayList<>(List.of(month.atDay(1), month.atEndOfMonth()));
        args.addAll(places(groups));
        Map<UUID, Membership> memberships = new HashMap<>();
        database.each(
                MEMBERSHIPS,
                row -> memberships.put(
                        row.id("assisted_group"),
                        new Membership(
                                row.integer("men"),
                                row.integer("women"),
                                row.integer("unknown"),
                                row.integer("joined"),
                                row.integer("gone"))),
                args.toArray());
        return memberships;
    }

    Map<UUID, Narrative> narratives(List<UUID> groups, YearMonth month) {
        Map<UUID, Narrative> narratives = new HashMap<>();
        database.each(
                NARRATIVES,
                row -> {
                    Narrative narrative = NarrativeStore.read(row);
                    narratives.put(narrative.group(), narrative);
                },
                then(places(groups), month));
        return narratives;
    }

    /** The last group stands for all places that are left. */
    private static List<UUID> places(List<UUID> groups) {
        List<UUID> places = new ArrayList<>(groups);
        while (places.size() < PLACES) {
            places.add(groups.get(groups.size() - 1));
        }
        return places;
    }

    private static @Nullable Object[] then(List<UUID> places, Object... more) {
        List<@Nullable Object> args = new ArrayList<>(places);
        args.addAll(Arrays.asList(more));
        return args.toArray();
    }
}
