package id.dampingi.problem;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What became of a problem.
 *
 * @param what is different now
 * @param lesson what was learnt
 */
public record Outcome(UUID id, UUID problem, LocalDate date, OutcomeResult result, String what, String lesson) {}
