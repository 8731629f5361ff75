package id.dampingi.report;

import static java.util.stream.Collectors.groupingBy;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Places;
import id.dampingi.narrative.Narrative;
import id.dampingi.narrative.NarrativeStore;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Activities and narratives of a month for up to fifty groups, each in one query. */
final class MonthActivityStore {
    private static final String ACTIVITIES = """
            select * from activity
            where assisted_group in %s and date between ?1 and ?2
            order by assisted_group, date, start_time, id
            """.formatted(Places.marks(3));

    private static final String NARRATIVES =
            "select * from narrative where month = ?1 and assisted_group in " + Places.marks(2);

    private final Database database;

    MonthActivityStore(Database database) {
        this.database = database;
    }

    /** With what is planned for the month after. */
    Map<UUID, MonthActivities> ofMonth(List<UUID> groups, YearMonth month) {
        Map<UUID, MonthActivities> found = new HashMap<>();
        database
                .list(
                        ACTIVITIES,
                        ActivityStore::read,
                        args(groups, month.atDay(1), month.plusMonths(1).atEndOfMonth()))
                .stream()
                .collect(groupingBy(Activity::group))
                .forEach((group, all) -> found.put(group, split(all, month)));
        return found;
    }

    Map<UUID, Narrative> narratives(List<UUID> groups, YearMonth month) {
        Map<UUID, Narrative> narratives = new HashMap<>();
        database.list(NARRATIVES, NarrativeStore::read, args(groups, month))
                .forEach(narrative -> narratives.put(narrative.group(), narrative));
        return narratives;
    }

    private static MonthActivities split(List<Activity> both, YearMonth month) {
        return new MonthActivities(
                both.stream()
                        .filter(activity -> YearMonth.from(activity.date()).equals(month))
                        .toList(),
                both.stream()
                        .filter(activity -> activity.state() == ActivityState.PLANNED
                                && YearMonth.from(activity.date()).isAfter(month))
                        .toList());
    }

    private static @Nullable Object[] args(List<UUID> groups, Object... first) {
        List<@Nullable Object> args = new ArrayList<>(List.of(first));
        args.addAll(Places.fill(groups));
        return args.toArray();
    }
}
