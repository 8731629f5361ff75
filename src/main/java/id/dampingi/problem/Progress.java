package id.dampingi.problem;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which steps of a problem have something recorded; nothing of it is stored. */
public record Progress(Set<Step> done) {
    public Progress {
        var all = EnumSet.of(Step.PROBLEM);
        all.addAll(done);
        done = Set.copyOf(all);
    }

    /** The furthest step with something in it. */
    public Step reached() {
        return done.stream().max(Step::compareTo).orElse(Step.PROBLEM);
    }

    /** Steps before the furthest one in which nothing is recorded. */
    public List<Step> skipped() {
        return Arrays.stream(Step.values())
                .filter(step -> step.compareTo(reached()) < 0 && !done.contains(step))
                .toList();
    }

    public boolean has(Step step) {
        return done.contains(step);
    }

    /** The first step in which nothing is recorded; the outcome when all are there. */
    public Step next() {
        return Arrays.stream(Step.values())
                .filter(step -> !done.contains(step))
                .findFirst()
                .orElse(Step.OUTCOME);
    }
}
