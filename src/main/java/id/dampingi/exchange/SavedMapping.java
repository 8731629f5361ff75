package id.dampingi.exchange;

import java.util.UUID;

/** A mapping kept in the data file under a name, as JSON. */
public record SavedMapping(UUID id, ImportKind kind, String name, String json) {}
