package id.dampingi.exchange.sheet;

/**
 * Looks for places in a sheet's markup that cannot be: cells beyond the last column that a spreadsheet has
 * ({@code XFD}), and shared texts beyond the last one. The reader makes room up to whatever place is named, so one
 * made-up number could take all the memory.
 */
final class MarkupScan {
    private static final long CELL = bytes("<c ");
    private static final long NAME = bytes(" r=\"");
    private static final long IS_SHARED = bytes(" t=\"s\"");
    private static final long VALUE = bytes("<v>");
    private static final long TEXT = bytes("<si");
    private static final int MOST_LETTERS = 3;
    private static final long MOST = Integer.MAX_VALUE;

    private enum Inside {
        NOTHING,
        NAME,
        NUMBER
    }

    private Inside inside = Inside.NOTHING;
    private long last;
    private boolean shared;
    private int letters;
    private long number;
    private long highest = -1;
    private long texts;
    private boolean tooWide;

    /** Bytes of one entry, in order. */
    void take(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            take(bytes[i]);
        }
    }

    boolean isTooWide() {
        return tooWide;
    }

    /** The highest number of a shared text that a cell asks for, -1 if none does. */
    long highest() {
        return highest;
    }

    /** How many shared texts were met. */
    long texts() {
        return texts;
    }

    private void take(byte b) {
        last = last << 8 | b & 0xFF;
        switch (inside) {
            case NAME -> name(b);
            case NUMBER -> number(b);
            case NOTHING -> look();
        }
    }

    private void look() {
        if (ends(NAME, 4)) {
            inside = Inside.NAME;
            letters = 0;
        } else if (ends(CELL, 3)) {
            shared = false;
        } else if (ends(IS_SHARED, 6)) {
            shared = true;
        } else if (shared && ends(VALUE, 3)) {
            inside = Inside.NUMBER;
            number = 0;
        } else if (ends(TEXT, 3)) {
            texts++;
        }
    }

    private void name(byte b) {
        if ((b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || b == '$') {
            letters++;
            tooWide |= letters > MOST_LETTERS;
        } else {
            inside = Inside.NOTHING;
        }
    }

    private void number(byte b) {
        if (b >= '0' && b <= '9') {
            number = Math.min(MOST, number * 10 + b - '0');
            highest = Math.max(highest, number);
        } else {
            inside = Inside.NOTHING;
            shared = false;
        }
    }

    private boolean ends(long wanted, int length) {
        return (last & (1L << 8 * length) - 1) == wanted;
    }

    private static long bytes(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            bytes = bytes << 8 | text.charAt(i);
        }
        return bytes;
    }
}
