package id.dampingi.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/** How many days are looked at. */
public enum AgendaView {
    WEEK,
    MONTH;

    public String key() {
        return this == WEEK ? "agenda.week" : "agenda.month";
    }

    /** The week or month of a day. */
    public AgendaSpan of(LocalDate day, DayOfWeek firstDay) {
        return this == WEEK ? AgendaSpan.week(day, firstDay) : AgendaSpan.month(YearMonth.from(day));
    }
}
