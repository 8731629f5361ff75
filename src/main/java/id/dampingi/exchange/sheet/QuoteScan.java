package id.dampingi.exchange.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.Set;

/**
 * Walks once over a CSV file to find quotes that went wrong, because a quote that is never closed swallows every row
 * after it without a sound.
 */
final class QuoteScan {
    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE
    }

    /** More broken rows than this are not told one by one. */
    private static final int MOST = 100_000;

    private final char delimiter;
    private final Set<Integer> strayLines = new HashSet<>();
    private State state = State.CELL_START;
    private int line = 1;
    private int rowLine = 1;
    private int quoteLine;
    private boolean afterReturn;

    QuoteScan(char delimiter) {
        this.delimiter = delimiter;
    }

    QuoteScan read(Reader reader) throws IOException {
        char[] chars = new char[64 * 1024];
        for (int read = reader.read(chars); read >= 0; read = reader.read(chars)) {
            for (int i = 0; i < read; i++) {
                take(chars[i]);
            }
        }
        return this;
    }

    /** The line of a quote that is never closed, 0 if there is none. */
    int unclosedLine() {
        return state == State.QUOTED ? quoteLine : 0;
    }

    /** The lines where rows begin that have text after a closing quote. */
    Set<Integer> strayLines() {
        return strayLines;
    }

    private void take(char c) {
        boolean secondOfPair = c == '\n' && afterReturn;
        afterReturn = c == '\r';
        boolean newline = (c == '\n' || c == '\r') && !secondOfPair;
        if (newline) {
            line++;
        }
        if (state == State.QUOTED) {
            state = c == '"' ? State.AFTER_QUOTE : State.QUOTED;
        } else if (newline) {
            state = State.CELL_START;
            rowLine = line;
        } else if (secondOfPair) {
            // belongs to the row that has ended
        } else if (c == delimiter) {
            state = State.CELL_START;
        } else {
            state = inCell(c);
        }
    }

    private State inCell(char c) {
        return switch (state) {
            case CELL_START -> c == '"' ? openQuote() : State.PLAIN;
            case AFTER_QUOTE -> c == '"' ? State.QUOTED : stray();
            default -> State.PLAIN;
        };
    }

    private State openQuote() {
        quoteLine = line;
        return State.QUOTED;
    }

    private State stray() {
        if (strayLines.size() < MOST) {
            strayLines.add(rowLine);
        }
        return State.AFTER_QUOTE;
    }
}
