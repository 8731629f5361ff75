package id.dampingi.stage;

import java.time.LocalDate;
import java.util.UUID;

/** A criterion that a group has met: since when, and what shows it. */
public record CriterionMet(UUID id, UUID group, UUID criterion, LocalDate date, String evidence) {}
