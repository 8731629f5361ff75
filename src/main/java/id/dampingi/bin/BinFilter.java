package id.dampingi.bin;

/**
 * What of the bin is wanted.
 *
 * @param table of one kind of record; {@code ""} for all kinds
 * @param text that stands in the record; {@code ""} for any
 */
public record BinFilter(String table, String text) {
    public static final BinFilter ALL = new BinFilter("", "");

    boolean isAll() {
        return equals(ALL);
    }
}
