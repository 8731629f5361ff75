package id.dampingi.stage;

import id.dampingi.group.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where a group stands: read at once for its page.
 *
 * @param changes the latest first
 * @param criteria of all stages, also those that are not asked for any more
 * @param met by the criterion
 */
record StageStanding(
        Stage now,
        List<StageChange> changes,
        List<StageCriterion> criteria,
        Map<UUID, CriterionMet> met,
        Optional<ExitPlan> plan,
        List<ExitVisit> visits) {
    /** How it stands with a stage. */
    enum Step {
        PASSED,
        SKIPPED,
        /** Before the stage in which the records of the group begin. */
        UNRECORDED,
        NOW,
        TO_COME
    }

    /** A stage before the present one is passed if the group was ever in it, and else it was left out. */
    Step step(Stage stage) {
        int order = stage.compareTo(now);
        if (order == 0) {
            return Step.NOW;
        }
        if (order > 0) {
            return Step.TO_COME;
        }
        if (entered(stage).isPresent()) {
            return Step.PASSED;
        }
        return beginsAfter(stage) ? Step.UNRECORDED : Step.SKIPPED;
    }

    private boolean beginsAfter(Stage stage) {
        return changes.isEmpty() || changes.get(changes.size() - 1).to().compareTo(stage) > 0;
    }

    /** The day on which the group last came into a stage. */
    Optional<LocalDate> entered(Stage stage) {
        return changes.stream()
                .filter(change -> change.to() == stage)
                .map(StageChange::date)
                .findFirst();
    }

    /** The stage that comes after the present one; empty after the last. */
    Optional<Stage> next() {
        int next = now.ordinal() + 1;
        return next < Stage.values().length ? Optional.of(Stage.values()[next]) : Optional.empty();
    }

    /** What is asked for in the present stage, and what was met of it before it was asked for no more. */
    List<StageCriterion> asked() {
        return criteria.stream()
                .filter(one -> one.stage() == now && (one.active() || met.containsKey(one.id())))
                .toList();
    }

    List<StageCriterion> open() {
        return asked().stream().filter(one -> !met.containsKey(one.id())).toList();
    }

    static Map<UUID, CriterionMet> byCriterion(List<CriterionMet> met) {
        return met.stream().collect(Collectors.toMap(CriterionMet::criterion, one -> one));
    }
}
