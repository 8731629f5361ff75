package id.dampingi.home;

import id.dampingi.agenda.AgendaAhead;
import id.dampingi.agenda.AgendaItem;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.LineCard;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

/** The card of the agenda: today first, and the way to all of it. */
final class AheadPanel extends LineCard {
    private static final long serialVersionUID = 1L;

    private final transient Consumer<AgendaItem> open;

    AheadPanel(Consumer<AgendaItem> open, Runnable openAgenda) {
        super("home.ahead", "calendar-days", "accent");
        this.open = open;
        foot(new Command("home.wholeAgenda", openAgenda).quietButton());
    }

    void show(AgendaAhead ahead, LocalDate today) {
        show(
                ahead.items().stream().map(item -> line(item, today)).toList(),
                ahead.number() == 0 ? "" : Formats.number(ahead.number()),
                Words.text("home.nothingAhead"));
    }

    private Line line(AgendaItem item, LocalDate today) {
        return new Line(
                item.words(Words.in(Words.locale())),
                item.groupName(),
                when(item, today),
                item.date().equals(today) ? "accent" : "secondary",
                () -> open.accept(item));
    }

    /** The hour is of use on the next days only. */
    private static String when(AgendaItem item, LocalDate today) {
        LocalDate date = item.date();
        if (date.equals(today)) {
            return Words.text("home.today") + hour(item);
        }
        return date.equals(today.plusDays(1))
                ? Words.text("home.tomorrow") + hour(item)
                : DateTimeFormatter.ofPattern("EEE, d MMM", Words.locale()).format(date);
    }

    private static String hour(AgendaItem item) {
        LocalTime start = item.start();
        return start == null ? "" : " · " + Formats.time(start);
    }
}
