package id.dampingi.dossier;

import id.dampingi.activity.Activity;
import id.dampingi.group.Stage;
import id.dampingi.plan.PlanItem;
import id.dampingi.problem.ProblemRow;
import id.dampingi.stage.StageCriterion;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done next with a group, as of today; of each list only as many as are shown.
 *
 * @param planned activities that were planned and not carried out, the earliest first
 * @param plans unfinished follow-up plans, those due first at the top
 * @param problems that are not over, the weightiest first
 * @param waiting what else is to be followed up
 * @param asked how many criteria the present stage has
 * @param open those that are not met
 */
public record GroupOutlook(
        Optional<Activity> lastVisit,
        List<Activity> planned,
        int plannedCount,
        List<PlanItem> plans,
        int planCount,
        List<ProblemRow> problems,
        int problemCount,
        List<Waiting> waiting,
        Optional<Stage> nextStage,
        int asked,
        List<StageCriterion> open) {}
