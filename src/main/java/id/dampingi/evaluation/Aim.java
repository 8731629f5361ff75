package id.dampingi.evaluation;

import java.util.UUID;

/** What a group has one target for. */
record Aim(UUID indicator, int year) {}
