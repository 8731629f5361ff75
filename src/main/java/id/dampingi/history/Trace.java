package id.dampingi.history;

import id.dampingi.kit.db.Entry;
import java.time.Instant;
import java.util.UUID;

/** One entry of the journal with the change it belongs to. */
record Trace(UUID change, Instant at, String who, String what, String why, String table, UUID record, Entry entry) {}
