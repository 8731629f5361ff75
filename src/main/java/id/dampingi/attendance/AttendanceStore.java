package id.dampingi.attendance;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.db.Table;
import id.dampingi.member.Member;
import id.dampingi.member.MemberCard;
import id.dampingi.member.MemberCardStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Attendance lists of activities. */
public final class AttendanceStore {
    /** More than anybody reads of one member. */
    private static final int MOST_EVENTS = 500;

    private record Mark(UUID id, UUID activity, UUID member, AttendanceState state) {}

    private static final Table<Mark> TABLE = new Table<>(
                    "attendance",
                    Mark::id,
                    row -> new Mark(
                            row.id("id"),
                            row.id("activity"),
                            row.id("member"),
                            row.choice("state", AttendanceState.class)))
            .column("activity", Mark::activity)
            .column("member", Mark::member)
            .column("state", Mark::state);

    private final Database database;
    private final ActivityStore activities;
    private final MemberCardStore members;

    public AttendanceStore(Database database) {
        this.database = database;
        activities = new ActivityStore(database);
        members = new MemberCardStore(database);
    }

    /** Empty when the activity is gone. Before anybody is marked the list holds the members of that day. */
    public Optional<AttendanceList> ofActivity(UUID activity) {
        return activities.byId(activity).map(this::list);
    }

    /** The marks and the numbers of the activity, which has taken place by now, in one change. */
    public Change save(AttendanceList list) {
        return database.change("change.attendance", changing -> save(changing, list));
    }

    /** As part of a larger change. */
    public void save(Changing changing, AttendanceList list) {
        Map<UUID, Mark> before = new HashMap<>();
        marks(list.id()).forEach(mark -> before.put(mark.member(), mark));
        before.values().stream()
                .filter(mark -> !list.marks().containsKey(mark.member()))
                .forEach(mark -> changing.delete(TABLE, mark.id()));
        for (Member member : list.members()) {
            AttendanceState state = list.marks().get(member.id());
            if (state != null) {
                Mark old = before.get(member.id());
                UUID id = old == null ? Ids.next() : old.id();
                changing.save(TABLE, new Mark(id, list.id(), member.id(), state));
            }
        }
        ActivityStore.save(changing, list.activity().attendedBy(list.men(), list.women()));
    }

    /** As part of a larger change, for an activity without a list. */
    public static void insert(Changing changing, UUID id, UUID activity, UUID member, AttendanceState state) {
        changing.insert(TABLE, new Mark(id, activity, member, state));
    }

    public AttendanceTally tally(UUID member) {
        return database.first(
                        """
                select count(*) filter (where state = 'present') as present,
                    count(*) filter (where state = 'sick') as sick,
                    count(*) filter (where state = 'excused') as excused,
                    count(*) filter (where state = 'absent') as absent
                from attendance
                where member = ?
                """,
                        row -> new AttendanceTally(
                                row.integer("present"),
                                row.integer("sick"),
                                row.integer("excused"),
                                row.integer("absent")),
                        member)
                .orElse(AttendanceTally.NONE);
    }

    /** The newest first. */
    public List<Attended> ofMember(UUID member) {
        return database.list(
                """
                select a.date, a.title, t.state
                from attendance t
                join activity a on a.id = t.activity
                where t.member = ?
                order by a.date desc, a.id desc
                limit ?
                """,
                row -> new Attended(row.date("date"), row.text("title"), row.choice("state", AttendanceState.class)),
                member,
                MOST_EVENTS);
    }

    private AttendanceList list(Activity activity) {
        Map<UUID, AttendanceState> marks = new HashMap<>();
        marks(activity.id()).forEach(mark -> marks.put(mark.member(), mark.state()));
        List<Member> listed = members.ofGroup(activity.group()).stream()
                .filter(card -> card.belongs(activity.date()) || marks.containsKey(card.id()))
                .map(MemberCard::member)
                .toList();
        return new AttendanceList(activity, listed, Map.copyOf(marks), activity.men(), activity.women());
    }

    private List<Mark> marks(UUID activity) {
        return database.list(TABLE.select() + "where activity = ?", TABLE::read, activity);
    }
}
