package id.dampingi.report;

import id.dampingi.approach.Approach;
import id.dampingi.evaluation.ApproachResult;
import id.dampingi.evaluation.GroupResult;
import id.dampingi.evaluation.IndicatorResult;
import id.dampingi.evaluation.Rating;
import id.dampingi.indicator.Indicator;
import id.dampingi.indicator.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of the table of indicators; the first four components are the same for all lines of an approach.
 *
 * @param missing how many lack a measurement, in words; {@code ""} if none does
 * @param change against the end of the month before
 */
public record IndicatorRow(
        Approach approach,
        String approachName,
        String approachScore,
        String approachRating,
        String missing,
        String name,
        String unit,
        String baseline,
        String target,
        String actual,
        String achievement,
        Rating rating,
        String ratingText,
        String change) {

    static List<IndicatorRow> of(GroupResult result, ReportWords w) {
        List<IndicatorRow> rows = new ArrayList<>();
        for (ApproachResult approach : result.approaches()) {
            for (IndicatorResult indicator : approach.indicators()) {
                rows.add(of(approach, indicator, w));
            }
        }
        return rows;
    }

    private static IndicatorRow of(ApproachResult approach, IndicatorResult result, ReportWords w) {
        Indicator indicator = result.indicator();
        Target target = result.target();
        return new IndicatorRow(
                approach.approach(),
                w.text(approach.approach().key()),
                w.percent(approach.score()),
                w.rating(approach.rating()),
                approach.missing() == 0 ? "" : w.text("report.withoutData", approach.missing()),
                PrintableText.of(indicator.nameIn(w.language())),
                ReportWords.orNothing(PrintableText.of(indicator.unitIn(w.language()))),
                target == null ? ReportWords.NOTHING : w.value(target.baseline()),
                target == null ? ReportWords.NOTHING : w.value(target.target()),
                w.value(result.actual()),
                w.percent(result.achievement()),
                result.rating(),
                rating(result, w),
                change(result, w));
    }

    private static String rating(IndicatorResult result, ReportWords w) {
        if (result.target() == null) {
            return w.text("report.noTarget");
        }
        return result.actual() == null ? w.text(Rating.NO_DATA.key()) : w.rating(result.rating());
    }

    /** In points of a percent; less than half a point is no change. */
    private static String change(IndicatorResult result, ReportWords w) {
        if (result.achievement() == null || result.before() == null) {
            return ReportWords.NOTHING;
        }
        long points = Math.round((result.achievement() - result.before()) * 100);
        if (points == 0) {
            return "→ 0";
        }
        return points > 0 ? "↑ " + w.number(points) : "↓ " + w.number(-points);
    }
}
