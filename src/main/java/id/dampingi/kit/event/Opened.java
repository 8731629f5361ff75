package id.dampingi.kit.event;

import java.util.UUID;

/** A record was opened: its page or its form is looked at. */
public record Opened(String table, UUID record) {}
