package id.dampingi.agenda;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Vocabulary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * Which agenda is wanted outside the window.
 *
 * @param day in the week or month
 * @param facilitator of the groups, or all of them
 * @param facilitatorName {@code ""} for all
 */
public record AgendaOrder(AgendaView view, LocalDate day, Optional<UUID> facilitator, String facilitatorName) {
    public AgendaOrder in(AgendaView otherView) {
        return new AgendaOrder(otherView, day, facilitator, facilitatorName);
    }

    /** Without a suffix. */
    public String fileName(Vocabulary words) {
        String when = view == AgendaView.MONTH
                ? Formats.month(YearMonth.from(day), words.locale())
                : Formats.shortDate(day, words.locale());
        String of = facilitatorName.isEmpty() ? "" : " " + facilitatorName.replaceAll("[^\\p{L}\\p{N} ]", "");
        return words.text("agenda.screen") + " " + when + of;
    }
}
