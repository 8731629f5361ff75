package id.dampingi.agenda;

import java.time.DayOfWeek;
import java.util.UUID;

/**
 * How the office looks at its agenda.
 *
 * @param visitDays a group that was not visited for more days than this is named
 * @param firstDay of the week
 */
public record AgendaSetting(UUID id, int visitDays, DayOfWeek firstDay) {
    /** There is one of an office; computers that make it apart from each other make the same. */
    private static final UUID ONLY = new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0001L);

    public static final AgendaSetting USUAL = new AgendaSetting(ONLY, 30, DayOfWeek.MONDAY);

    AgendaSetting with(int newVisitDays, DayOfWeek newFirstDay) {
        return new AgendaSetting(id, newVisitDays, newFirstDay);
    }
}
