package id.dampingi.agenda;

import id.dampingi.facilitator.Facilitator;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be done in a span, and what should have been done before today.
 *
 * @param items by day and hour; what has no hour comes first
 * @param late by kind, what was promised first; then the oldest first
 */
public record Agenda(
        AgendaSpan span,
        List<AgendaItem> items,
        List<AgendaItem> late,
        AgendaSetting setting,
        List<Facilitator> facilitators) {
    public List<AgendaItem> on(LocalDate day) {
        return items.stream().filter(item -> item.date().equals(day)).toList();
    }
}
