package id.dampingi.agenda;

import id.dampingi.facilitator.Facilitator;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * What is to be done in a span, and what should have been done before today.
 *
 * @param days those on which there is something
 * @param late by kind, what was promised first; then the oldest first; of very many of a kind the newest
 */
public record Agenda(
        AgendaAsk ask,
        SortedMap<LocalDate, AgendaDay> days,
        List<AgendaItem> late,
        AgendaSetting setting,
        List<Facilitator> facilitators) {
    /** Nobody reads more of one kind that is late; the newest of them are what can still be done. */
    public static final int MOST_LATE = 100;

    public AgendaSpan span() {
        return ask.span();
    }

    public AgendaDay on(LocalDate day) {
        return days.getOrDefault(day, AgendaDay.FREE);
    }

    /** By day and hour. */
    public List<AgendaItem> items() {
        return days.values().stream().flatMap(day -> day.items().stream()).toList();
    }
}
