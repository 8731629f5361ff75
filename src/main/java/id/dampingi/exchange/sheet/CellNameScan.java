package id.dampingi.exchange.sheet;

/**
 * Finds names of cells beyond the last column that a spreadsheet can have ({@code XFD}). The reader makes room for every
 * column up to the named one, so one made-up name could take all the memory.
 */
final class CellNameScan {
    private static final byte[] ATTRIBUTE = {' ', 'r', '=', '"'};
    private static final int MOST_LETTERS = 3;

    private int matched;
    private int letters;

    /** Whether no impossible name has been met so far; bytes are those of one entry, in order. */
    boolean plausible(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (matched < ATTRIBUTE.length) {
                matched = b == ATTRIBUTE[matched] ? matched + 1 : b == ' ' ? 1 : 0;
                letters = 0;
            } else if ((b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || b == '$') {
                letters++;
                if (letters > MOST_LETTERS) {
                    return false;
                }
            } else {
                matched = 0;
            }
        }
        return true;
    }
}
