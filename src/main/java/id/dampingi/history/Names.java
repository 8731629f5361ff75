package id.dampingi.history;

import java.util.UUID;

/** What records are called, also those that are gone. */
interface Names {
    String of(String table, UUID record);
}
