package id.dampingi.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Days one after another, first and last included. */
public record AgendaSpan(LocalDate first, LocalDate last) {
    private static final int WEEK = 7;

    public static AgendaSpan week(LocalDate day, DayOfWeek firstDay) {
        LocalDate first = day.with(TemporalAdjusters.previousOrSame(firstDay));
        return new AgendaSpan(first, first.plusDays(WEEK - 1));
    }

    public static AgendaSpan month(YearMonth month) {
        return new AgendaSpan(month.atDay(1), month.atEndOfMonth());
    }

    /** The month filled up to whole weeks. */
    public static AgendaSpan weeksOf(YearMonth month, DayOfWeek firstDay) {
        return new AgendaSpan(
                week(month.atDay(1), firstDay).first(),
                week(month.atEndOfMonth(), firstDay).last());
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public int days() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    public List<LocalDate> all() {
        return first.datesUntil(last.plusDays(1)).toList();
    }
}
