package id.dampingi.agenda;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What of the agenda is wanted.
 *
 * @param facilitator of the groups, or all of them
 * @param perDay so many of a day are read; how many there are is told
 * @param whole a day of which more is read, up to {@link #MOST}
 */
public record AgendaAsk(
        AgendaSpan span, LocalDate today, Optional<UUID> facilitator, int perDay, Optional<LocalDate> whole) {
    /** Of a day nobody reads more. */
    public static final int MOST = 200;

    private static final int WEEK = 7;

    /** Of each day what the largest screen has room for, of the chosen one more. */
    public static AgendaAsk seen(AgendaSpan span, LocalDate today, Optional<UUID> facilitator, LocalDate chosen) {
        return new AgendaAsk(span, today, facilitator, span.days() > WEEK ? 12 : 40, Optional.of(chosen));
    }

    /** For paper and phones. */
    public static AgendaAsk all(AgendaSpan span, LocalDate today, Optional<UUID> facilitator) {
        return new AgendaAsk(span, today, facilitator, 1_000, Optional.empty());
    }
}
