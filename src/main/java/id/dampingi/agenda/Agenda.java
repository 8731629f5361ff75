package id.dampingi.agenda;

import id.dampingi.facilitator.Facilitator;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be done in a span, and what should have been done before today.
 *
 * @param items by day and hour; what has no hour comes first
 * @param late by kind, what was promised first; then the oldest first; of very many of a kind the newest
 */
public record Agenda(
        AgendaSpan span,
        List<AgendaItem> items,
        List<AgendaItem> late,
        AgendaSetting setting,
        List<Facilitator> facilitators) {
    /** Nobody reads more of one kind that is late; the newest of them are what can still be done. */
    public static final int MOST_LATE = 200;

    public List<AgendaItem> on(LocalDate day) {
        return items.stream().filter(item -> item.date().equals(day)).toList();
    }
}
