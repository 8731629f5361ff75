package id.dampingi.measuring;

import id.dampingi.indicator.Indicator;
import java.time.Month;
import java.time.YearMonth;
import java.util.UUID;

/** One month of one indicator of a group. */
record CellOfMonth(UUID group, Indicator indicator, int year, Month month) {
    YearMonth yearMonth() {
        return YearMonth.of(year, month);
    }
}
