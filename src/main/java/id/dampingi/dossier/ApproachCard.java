package id.dampingi.dossier;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.evaluation.ApproachResult;
import id.dampingi.evaluation.IndicatorResult;
import id.dampingi.evaluation.MonthScore;
import id.dampingi.indicator.Indicator;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What one approach came to in a month.
 *
 * @param trend the scores of the twelve months, NaN where there is none
 * @param done activities carried out for this approach in the month, the newest first
 * @param planned how many are still to come in the month
 * @param indicators how many have a target this year
 * @param withoutData indicators with a target that were never measured this year
 * @param notThisMonth indicators with a target and data, but not measured in the month
 */
public record ApproachCard(
        ApproachResult result,
        List<Double> trend,
        List<Activity> done,
        int planned,
        int indicators,
        List<Indicator> withoutData,
        List<Indicator> notThisMonth) {
    /** @param measured the indicators with a measurement in the month */
    static ApproachCard of(
            ApproachResult result, List<MonthScore> trend, List<Activity> activities, Set<UUID> measured) {
        List<Activity> own = activities.stream()
                .filter(activity -> activity.approaches().contains(result.approach()))
                .sorted(Comparator.comparing(Activity::date).reversed())
                .toList();
        List<IndicatorResult> aimed =
                result.indicators().stream().filter(one -> one.target() != null).toList();
        return new ApproachCard(
                result,
                trend.stream()
                        .map(month -> month.approaches().getOrDefault(result.approach(), Double.NaN))
                        .toList(),
                in(ActivityState.DONE, own),
                in(ActivityState.PLANNED, own).size(),
                aimed.size(),
                aimed.stream()
                        .filter(one -> one.actual() == null)
                        .map(IndicatorResult::indicator)
                        .toList(),
                aimed.stream()
                        .filter(one -> one.actual() != null)
                        .map(IndicatorResult::indicator)
                        .filter(one -> !measured.contains(one.id()))
                        .toList());
    }

    boolean hasNoTarget() {
        return indicators == 0;
    }

    private static List<Activity> in(ActivityState state, List<Activity> activities) {
        return activities.stream().filter(one -> one.state() == state).toList();
    }
}
