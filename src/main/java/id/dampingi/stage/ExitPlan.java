package id.dampingi.stage;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the accompaniment of a group ends.
 *
 * @param exitDate null while it is open
 * @param visitMonths a visit every so many months after the exit; 0 for none
 * @param visitsUntil the last day for such visits; null for a year after the exit
 */
public record ExitPlan(
        UUID id,
        UUID group,
        @Nullable LocalDate exitDate,
        String handedTo,
        String arrangements,
        String risks,
        int visitMonths,
        @Nullable LocalDate visitsUntil) {}
