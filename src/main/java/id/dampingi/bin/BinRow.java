package id.dampingi.bin;

import id.dampingi.kit.db.Restoring;
import java.time.Instant;
import java.util.UUID;

/**
 * A deleted record in the bin. Of a confidential one it tells nothing but that there is one.
 *
 * @param kind what sort of record it is, in words
 * @param owners what it belonged to, from near to far; {@code ""} for nothing
 * @param withIt how many records went with it
 * @param found all that can be searched
 */
public record BinRow(
        UUID record,
        String kind,
        String name,
        String owners,
        Instant at,
        String who,
        int withIt,
        String found,
        Restoring.Deletion deletion) {}
