package id.dampingi.kit.db;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.Map;

/**
 * Records of one kind whose words can be searched.
 *
 * @param code tells the kinds apart in the data file, 0 to 31; never changed after a release
 * @param table of the records
 * @param words a query that gives {@code id}, {@code day} (ISO text) and {@code words}, and ends where a condition on
 *     {@code id} may follow
 * @param id the expression of the record's id in that query
 * @param owners other tables whose records lend words: from the table to how those that borrow are joined, as
 *     {@code borrowing}, to the record {@code j.record}
 */
public record WordKind(int code, String table, String words, String id, Map<String, String> owners) {
    /** Of a row number: the kind, then 22 bits of the day, then a running number. */
    static final int DAY_SHIFT = 36;

    private static final int KIND_SHIFT = 58;

    /** The least row number of a day. */
    public long from(LocalDate day) {
        return ((long) code << KIND_SHIFT) + (day.getLong(JulianFields.JULIAN_DAY) << DAY_SHIFT);
    }

    /** The greatest row number of a day. */
    public long to(LocalDate day) {
        return from(day.plusDays(1)) - 1;
    }

    /** What is added to the shifted day and the running number. */
    long base() {
        return (long) code << KIND_SHIFT;
    }
}
