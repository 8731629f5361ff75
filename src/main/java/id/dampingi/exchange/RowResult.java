package id.dampingi.exchange;

/** What becomes of one row, and the name or title by which people know it. */
public record RowResult(int row, Outcome outcome, String what) {}
