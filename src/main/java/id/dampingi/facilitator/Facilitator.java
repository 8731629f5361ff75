package id.dampingi.facilitator;

import java.util.UUID;

/** A person who accompanies groups (pendamping). {@code number} is the staff number, {@code ""} if there is none. */
public record Facilitator(UUID id, String name, String number, String phone, boolean active) {}
