package id.dampingi.measuring;

import java.time.Month;
import java.util.UUID;

/**
 * A cell of the sheet, whichever row it is shown in.
 *
 * @param column {@link #BASELINE}, {@link #TARGET}, or a month from {@link #JANUARY} on
 */
record Spot(UUID indicator, int column) {
    static final int BASELINE = 0;
    static final int TARGET = 1;
    static final int JANUARY = 2;
    static final int DECEMBER = 13;
    static final int ACHIEVEMENT = 14;
    static final int COLUMNS = 15;

    static boolean isMonth(int column) {
        return column >= JANUARY && column < ACHIEVEMENT;
    }

    static Month month(int column) {
        return Month.of(column - JANUARY + 1);
    }

    static int column(Month month) {
        return JANUARY + month.getValue() - 1;
    }

    /** As a draft names it. */
    String text() {
        return indicator + "/" + column;
    }

    static Spot of(String text) {
        int slash = text.indexOf('/');
        return new Spot(UUID.fromString(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }
}
