package id.dampingi.attendance;

import static java.util.stream.Collectors.groupingBy;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Places;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The attendance lists of a month, of up to fifty groups in two queries. */
public final class AttendanceMonthStore {
    private record Place(UUID activity, Member member, Optional<AttendanceState> state) {}

    /** What took place and has a list. */
    private static final String LISTED = """
            from activity a
            where a.assisted_group in %s and a.date between ?1 and ?2 and a.state = 'done'
                and exists (select 1 from attendance t where t.activity = a.id)
            """.formatted(Places.marks(3));

    private static final String ACTIVITIES = "select a.* " + LISTED + "order by a.date, a.start_time, a.id";

    /** The members of that day and whoever is marked, as on the list itself. */
    private static final String PLACES = """
            with listed as (select a.id, a.assisted_group, a.date %s)
            select m.*, listed.id as activity, t.state as attended
            from listed
            join member m on m.assisted_group = listed.assisted_group
            left join attendance t on t.activity = listed.id and t.member = m.id
            where t.member is not null or exists (
                select 1 from membership s
                where s.member = m.id and (s.joined is null or s.joined <= listed.date)
                    and (s.left_on is null or s.left_on > listed.date))
            order by m.name collate nocase, m.id
            """.formatted(LISTED);

    private final Database database;

    public AttendanceMonthStore(Database database) {
        this.database = database;
    }

    /** In the order of the days; no entry for a group without a list. */
    public Map<UUID, List<AttendanceList>> ofMonth(List<UUID> groups, YearMonth month) {
        List<@Nullable Object> args = new ArrayList<>(List.of(month.atDay(1), month.atEndOfMonth()));
        args.addAll(Places.fill(groups));
        List<Activity> activities = database.list(ACTIVITIES, ActivityStore::read, args.toArray());
        if (activities.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Place>> places = database
                .list(
                        PLACES,
                        row -> new Place(
                                row.id("activity"),
                                MemberStore.read(row),
                                row.optionalChoice("attended", AttendanceState.class)),
                        args.toArray())
                .stream()
                .collect(groupingBy(Place::activity));
        return activities.stream()
                .map(activity -> list(activity, places.getOrDefault(activity.id(), List.of())))
                .collect(groupingBy(list -> list.activity().group()));
    }

    private static AttendanceList list(Activity activity, List<Place> places) {
        Map<UUID, AttendanceState> marks = new HashMap<>();
        places.forEach(place ->
                place.state().ifPresent(state -> marks.put(place.member().id(), state)));
        return new AttendanceList(
                activity,
                places.stream().map(Place::member).toList(),
                Map.copyOf(marks),
                activity.men(),
                activity.women());
    }
}
