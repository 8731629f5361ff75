package id.dampingi.member;

import java.util.UUID;

/** People of one group who live together, by a name of the office's choice. */
public record Household(UUID id, UUID group, String name) {}
