package id.dampingi.history;

import java.util.List;

/**
 * A record with all that it ever was.
 *
 * @param kind what sort of record it is
 * @param versions the newest first
 * @param made whether the program makes it from other records, so that nobody can put it back
 */
public record RecordVersions(String kind, String name, List<Version> versions, boolean made) {}
