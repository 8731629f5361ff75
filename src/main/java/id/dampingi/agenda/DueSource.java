package id.dampingi.agenda;

import java.util.List;
import java.util.Locale;

/**
 * Records of a kind that fall due on a day of their own. Its marks are the first and the last day, the facilitator or null,
 * and how many.
 *
 * @param from the table as {@code x}, and what is joined to it
 * @param since the day from which is counted, as it stands in an index
 * @param waits so many days later it is due
 * @param where which of them are due at all
 * @param texts the columns of title and place
 * @param hours the columns of beginning and end
 */
record DueSource(
        AgendaKind kind, String from, String since, int waits, String where, String group, String hours, String texts) {
    private static final String NO_HOURS = "null as start_time, null as end_time";

    static final List<DueSource> ALL = List.of(
            new DueSource(
                    AgendaKind.ACTIVITY,
                    "activity x",
                    "x.date",
                    0,
                    "x.state = 'planned'",
                    "x.assisted_group",
                    "x.start_time, x.end_time",
                    "x.title as title, x.place as place"),
            new DueSource(
                    AgendaKind.PLAN,
                    "plan_item x",
                    "x.due",
                    0,
                    "x.state in ('open', 'started')",
                    "x.assisted_group",
                    NO_HOURS,
                    "x.plan as title, x.person as place"),
            new DueSource(
                    AgendaKind.PERMIT,
                    "permit x cross join enterprise e on e.id = x.enterprise",
                    "x.expires",
                    0,
                    "(e.ended is null or e.ended > x.expires)",
                    "e.assisted_group",
                    NO_HOURS,
                    "x.kind as title, e.name as place"),
            new DueSource(
                    AgendaKind.ACCESS,
                    "access_case x",
                    "x.requested_on",
                    30,
                    "x.result = 'open'",
                    "x.assisted_group",
                    NO_HOURS,
                    "x.what as title, x.referred_to as place"),
            new DueSource(
                    AgendaKind.ASPIRATION,
                    "aspiration x",
                    "max(x.submitted_on, ifnull(x.accepted_on, ''), ifnull(x.budgeted_on, ''))",
                    60,
                    "x.realised_on is null and x.refused_on is null",
                    "x.assisted_group",
                    NO_HOURS,
                    "x.title as title, x.forum as place"));

    /** The first of each day: what has no hour, then the earliest. */
    String ofDays() {
        return """
                select %s
                from day
                cross join %s
                where x.id in (
                    select x.id from %s
                    where %s and %s = %s and %s
                    order by %sx.id limit ?4
                )
                """.formatted(columns(), from, from, where, since, before("day.date"), ofFacilitator(), order());
    }

    /** How many there are on each day. */
    String numbers() {
        return """
                select %s as date, count(*) as number
                from %s
                where %s and %s between %s and %s and %s
                group by 1
                """.formatted(day(), from, where, since, before("?1"), before("?2"), ofFacilitator());
    }

    /** The newest of all days together. */
    String newest() {
        return """
                select %s
                from %s
                where x.id in (
                    select x.id from %s
                    where %s and %s between %s and %s and %s
                    order by %s desc limit ?4
                )
                """.formatted(columns(), from, from, where, since, before("?1"), before("?2"), ofFacilitator(), since);
    }

    private String columns() {
        return "'%s' as kind, x.id as record, %s as of_group, %s as date, %s, %s"
                .formatted(kind.name().toLowerCase(Locale.ROOT), group, day(), hours, texts);
    }

    private String day() {
        return waits == 0 ? since : "date(%s, '+%d days')".formatted(since, waits);
    }

    /** What is due on a day has waited since then. */
    private String before(String day) {
        return waits == 0 ? day : "date(%s, '-%d days')".formatted(day, waits);
    }

    private String order() {
        return hours.equals(NO_HOURS) ? "" : "x.start_time, x.assisted_group, ";
    }

    private String ofFacilitator() {
        return "(?3 is null or %s in (select id from assisted_group where facilitator = ?3))".formatted(group);
    }
}
