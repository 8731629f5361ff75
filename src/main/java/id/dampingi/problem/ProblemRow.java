package id.dampingi.problem;

import java.util.Optional;

/**
 * A problem in a list.
 *
 * @param plans,plansDone how many plans answer it, and how many of these are done
 */
public record ProblemRow(
        Problem problem,
        String groupName,
        String groupCode,
        Progress progress,
        int plans,
        int plansDone,
        Optional<OutcomeResult> outcome) {}
