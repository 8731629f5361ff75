package id.dampingi.kit.db;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Ids of records: UUIDs of version 7 (RFC 9562), which sort by the time at which they were made. Within one run of the
 * program every id is greater than the one before, even if the clock is set back, and than every change in the data file
 * that was opened.
 */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long COUNTER_BITS = 12;

    /** Random bytes in store: to draw them one id at a time takes several times as long. */
    private static final ByteBuffer DRAWN = ByteBuffer.allocate(1024).limit(0);

    private static long last;

    private Ids() {}

    public static synchronized UUID next() {
        long stamp = nextStamp();
        long high = (stamp >>> COUNTER_BITS) << 16 | 0x7000 | (stamp & 0xFFF);
        long low = nextRandom() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The moment at which an id was made. */
    public static Instant madeAt(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }

    /** From now on every id is greater than this one, whatever the clock says. */
    static synchronized void continueAfter(UUID id) {
        long high = id.getMostSignificantBits();
        last = Math.max(last, high >>> 16 << COUNTER_BITS | high & 0xFFF);
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static long nextRandom() {
        if (!DRAWN.hasRemaining()) {
            RANDOM.nextBytes(DRAWN.array());
            DRAWN.clear();
        }
        return DRAWN.getLong();
    }

    /** Milliseconds and a counter below them; the counter borrows from the future when a millisecond is used up. */
    private static long nextStamp() {
        last = Math.max(last + 1, System.currentTimeMillis() << COUNTER_BITS);
        return last;
    }
}
