package id.dampingi.exchange;

/**
 * A set of {@link RowPrint}s that stays small: a long file has a hundred thousand, and what is kept of each to the end of an
 * import has to be moved about in memory again and again.
 */
final class RowPrints {
    private static final int FIRST_ROOM = 1024;

    /** Two numbers a place; a place with two zeros is free. */
    private long[] places = new long[2 * FIRST_ROOM];

    private int count;
    private boolean hasZeros;

    /** @return whether it was not there before */
    boolean add(RowPrint print) {
        if (print.first() == 0 && print.second() == 0) {
            boolean isNew = !hasZeros;
            hasZeros = true;
            return isNew;
        }
        if (!put(print.first(), print.second())) {
            return false;
        }
        if (++count > places.length / 4) {
            grow();
        }
        return true;
    }

    private boolean put(long first, long second) {
        int last = places.length - 1;
        for (int i = 2 * (int) (first ^ second >>> 32) & last; ; i = i + 2 & last) {
            if (places[i] == 0 && places[i + 1] == 0) {
                places[i] = first;
                places[i + 1] = second;
                return true;
            }
            if (places[i] == first && places[i + 1] == second) {
                return false;
            }
        }
    }

    private void grow() {
        long[] before = places;
        places = new long[2 * before.length];
        for (int i = 0; i < before.length; i += 2) {
            if (before[i] != 0 || before[i + 1] != 0) {
                put(before[i], before[i + 1]);
            }
        }
    }
}
