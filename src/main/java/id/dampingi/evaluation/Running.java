package id.dampingi.evaluation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the measurements of one group and indicator month by month, from 1 January of the first month's year on.
 * They are added in the order of time.
 */
final class Running {
    private final YearMonth first;
    private final List<@Nullable Tally> months;
    private Tally tally = Tally.NOTHING;
    private int year;

    Running(YearMonth first, int count) {
        this.first = first;
        this.months = new ArrayList<>(Collections.nCopies(count, null));
    }

    void add(LocalDate date, long value) {
        if (date.getYear() != year) {
            year = date.getYear();
            tally = Tally.NOTHING;
        }
        tally = tally.plus(value);
        months.set(Math.max(0, index(YearMonth.from(date))), tally);
    }

    /** Everything measured from 1 January to the end of the month; empty when that is nothing. */
    Optional<Tally> until(YearMonth month) {
        for (var i = index(month); i >= 0 && first.plusMonths(i).getYear() == month.getYear(); i--) {
            var found = months.get(i);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private int index(YearMonth month) {
        return (month.getYear() - first.getYear()) * 12 + month.getMonthValue() - first.getMonthValue();
    }
}
