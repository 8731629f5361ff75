package id.dampingi.problem;

import id.dampingi.plan.PlanItem;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is recorded of a problem.
 *
 * @param raisedIn the title of the activity in which it was raised, {@code ""} for none
 */
public record ProblemWay(
        Problem problem,
        String groupName,
        String groupCode,
        String raisedIn,
        Causes causes,
        List<Alternative> alternatives,
        Optional<Decision> decision,
        List<PlanItem> plans,
        Optional<Outcome> outcome) {
    public Progress progress() {
        Set<Step> done = EnumSet.of(Step.PROBLEM);
        add(done, Step.CAUSES, !causes.isEmpty());
        add(done, Step.ALTERNATIVES, !alternatives.isEmpty());
        add(done, Step.DECISION, decision.isPresent());
        add(done, Step.PLAN, !plans.isEmpty());
        add(done, Step.OUTCOME, outcome.isPresent());
        return new Progress(done);
    }

    public Optional<Alternative> alternative(@Nullable UUID id) {
        return alternatives.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static void add(Set<Step> done, Step step, boolean there) {
        if (there) {
            done.add(step);
        }
    }
}
