package id.dampingi.agenda;

import java.util.List;

/**
 * A day of the agenda.
 *
 * @param items the first of them, by hour; what has no hour comes first
 * @param number how many there are
 */
public record AgendaDay(List<AgendaItem> items, int number) {
    static final AgendaDay FREE = new AgendaDay(List.of(), 0);

    boolean isCut() {
        return number > items.size();
    }
}
