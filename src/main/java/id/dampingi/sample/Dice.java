package id.dampingi.sample;

import java.util.UUID;

/** Chance that falls the same way each time, so that the same day gives the same office. */
final class Dice {
    /** 1 September 2025, a day before any sample, so that real ids come after those of the sample. */
    private static final long STAMP = 1_756_684_800_000L;

    private int ids;

    /** Whose ids come after the first {@code ids} of others. */
    static Dice from(int ids) {
        var dice = new Dice();
        dice.ids = ids;
        return dice;
    }

    /** As version 7, in the order in which they were asked for. */
    UUID id() {
        ids++;
        long high = STAMP + ids << 16 | 0x7000 | mix(ids) & 0xFFF;
        return new UUID(high, mix(~ids) & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }

    /** From 0 to {@code sides} - 1, the same for the same seeds. */
    static int roll(int sides, int... seeds) {
        long value = 17;
        for (int seed : seeds) {
            value = mix(value * 31 + seed);
        }
        return (int) Math.floorMod(value, (long) sides);
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D0_49BB_1331_11EBL;
        return mixed ^ mixed >>> 31;
    }
}
