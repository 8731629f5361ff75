package id.dampingi.report;

import id.dampingi.office.Office;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Everything on the office's recap of a month.
 *
 * @param rows a group each, the one that most needs attention first
 */
public record RecapReport(Office office, String number, YearMonth month, LocalDate date, List<RecapRow> rows) {}
