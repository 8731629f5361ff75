package id.dampingi.narrative;

import java.time.YearMonth;
import java.util.UUID;

/** What is written about a group's month; each text is {@code ""} until somebody writes it. */
public record Narrative(
        UUID id,
        UUID group,
        YearMonth month,
        String obstacles,
        String conclusions,
        String suggestions,
        String nextPlan) {}
