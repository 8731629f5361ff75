package id.dampingi.activity;

import java.time.LocalDate;
import java.time.YearMonth;

/** The time that a list covers: a month, the year that the month is in, or everything. */
record Period(Span span, YearMonth month) {
    static Period of(YearMonth month) {
        return new Period(Span.MONTH, month);
    }

    LocalDate first() {
        return switch (span) {
            case MONTH -> month.atDay(1);
            case YEAR -> month.withMonth(1).atDay(1);
            case ALL -> LocalDate.of(1, 1, 1);
        };
    }

    LocalDate last() {
        return switch (span) {
            case MONTH -> month.atEndOfMonth();
            case YEAR -> month.withMonth(12).atEndOfMonth();
            case ALL -> LocalDate.of(9999, 12, 31);
        };
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }
}
