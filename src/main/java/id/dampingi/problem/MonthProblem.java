package id.dampingi.problem;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A problem as it stood at the end of a month: what was decided, agreed and reached later is not in it. Of causes and
 * alternatives no day is known.
 *
 * @param causes how many causes were found
 * @param decision empty while nothing was decided
 * @param plans,plansDone how many plans answered it, and how many of these were done
 * @param outcome empty while it was not over
 */
public record MonthProblem(
        Problem problem,
        int causes,
        List<Alternative> alternatives,
        Optional<Decision> decision,
        int plans,
        int plansDone,
        Optional<Outcome> outcome) {
    /** How far it had come, and what was left open on the way. */
    public Progress progress() {
        Set<Step> done = EnumSet.of(Step.PROBLEM);
        if (causes > 0) {
            done.add(Step.CAUSES);
        }
        if (!alternatives.isEmpty()) {
            done.add(Step.ALTERNATIVES);
        }
        if (decision.isPresent()) {
            done.add(Step.DECISION);
        }
        if (plans > 0) {
            done.add(Step.PLAN);
        }
        if (outcome.isPresent()) {
            done.add(Step.OUTCOME);
        }
        return new Progress(done);
    }

    /** The alternative that was decided on; empty while nothing was decided, or when it was none of them. */
    public Optional<Alternative> chosen() {
        return decision.flatMap(made -> alternatives.stream()
                .filter(each -> Objects.equals(each.id(), made.alternative()))
                .findFirst());
    }
}
