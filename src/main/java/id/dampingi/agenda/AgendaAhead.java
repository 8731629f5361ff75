package id.dampingi.agenda;

import java.util.List;

/**
 * What is next.
 *
 * @param items the first of them, by day and hour
 * @param number how many there are in the days that were looked at
 */
public record AgendaAhead(List<AgendaItem> items, int number) {
    public static final AgendaAhead NONE = new AgendaAhead(List.of(), 0);
}
