package id.dampingi.report;

import id.dampingi.approach.Approach;
import id.dampingi.evaluation.ApproachResult;
import id.dampingi.evaluation.GroupResult;
import id.dampingi.evaluation.MonthScore;
import id.dampingi.evaluation.Rating;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Makes the charts of an evaluation. */
final class Charts {
    private Charts() {}

    static Chart approaches(GroupResult result, ReportWords w) {
        List<ApproachChart.Bar> bars = new ArrayList<>();
        for (ApproachResult approach : result.approaches()) {
            bars.add(new ApproachChart.Bar(
                    approach.approach(),
                    w.text(approach.approach().key()),
                    approach.score() == null ? w.text("rating.noData") : w.percent(approach.score()),
                    approach.score(),
                    Expected.of(approach, result.month())));
        }
        return new ApproachChart(
                bars, w.text("report.achievement"), w.text("report.expectedBy", w.shortMonth(result.month())));
    }

    /** The means over the groups that have data. */
    static Chart approaches(RecapReport report, ReportWords w) {
        List<ApproachChart.Bar> bars = new ArrayList<>();
        for (Approach approach : Approach.values()) {
            Double score = RecapPage.mean(report.rows().stream().map(row -> RecapPage.scoreOf(row, approach)));
            Double expected = RecapPage.mean(report.rows().stream()
                    .flatMap(row -> row.result().approaches().stream())
                    .filter(result -> result.approach() == approach)
                    .map(result -> Expected.of(result, report.month())));
            bars.add(new ApproachChart.Bar(
                    approach,
                    w.text(approach.key()),
                    score == null ? w.text("rating.noData") : w.percent(score),
                    score,
                    expected));
        }
        return new ApproachChart(
                bars, w.text("report.achievement"), w.text("report.expectedBy", w.shortMonth(report.month())));
    }

    static Chart ratings(RecapReport report, ReportWords w) {
        int all = report.rows().size();
        List<RatingChart.Bar> bars = new ArrayList<>();
        for (Rating rating : Rating.values()) {
            int groups = (int) report.rows().stream()
                    .filter(row -> row.result().rating() == rating)
                    .count();
            bars.add(new RatingChart.Bar(
                    w.rating(rating),
                    w.number(groups),
                    all == 0 ? ReportWords.NOTHING : w.percent((double) groups / all),
                    groups,
                    Palette.of(rating)));
        }
        return new RatingChart(bars);
    }

    static Chart trend(List<MonthScore> trend, ReportWords w) {
        List<TrendChart.Month> months = new ArrayList<>();
        for (MonthScore score : trend) {
            YearMonth month = score.month();
            boolean tellsYear = months.isEmpty() || month.getMonth() == Month.JANUARY;
            months.add(new TrendChart.Month(w.shortMonth(month), tellsYear ? String.valueOf(month.getYear()) : ""));
        }
        List<TrendChart.Line> lines = new ArrayList<>();
        for (Approach approach : Approach.values()) {
            List<TrendChart.Score> scores = trend.stream()
                    .map(score -> new TrendChart.Score(score.approaches().get(approach)))
                    .toList();
            lines.add(new TrendChart.Line(approach, w.text(approach.key()), scores, change(scores, w)));
        }
        return new TrendChart(months, lines, w.text("report.noTrend"));
    }

    private static String change(List<TrendChart.Score> scores, ReportWords w) {
        List<Double> known = scores.stream()
                .map(TrendChart.Score::value)
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty()
                ? w.text("rating.noData")
                : w.percent(known.get(0)) + " → " + w.percent(known.get(known.size() - 1));
    }
}
