package id.dampingi.report;

import id.dampingi.approach.Approach;
import id.dampingi.evaluation.ApproachResult;
import id.dampingi.evaluation.Rating;
import id.dampingi.office.Office;
import id.dampingi.office.Signer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import net.sf.jasperreports.renderers.Renderable;
import org.jspecify.annotations.Nullable;

/** The recap of the office as it is printed: every text in its language, ready to be placed. */
public final class RecapPage {
    private final RecapReport report;
    private final ReportWords w;
    private final Letterhead letterhead;
    private final Chart ratingChart;
    private final Chart approachChart;

    public RecapPage(RecapReport report, ReportWords w, Letterhead letterhead) {
        this.report = report;
        this.w = w;
        this.letterhead = letterhead;
        ratingChart = Charts.ratings(report, w);
        approachChart = Charts.approaches(report, w);
    }

    public Letterhead letterhead() {
        return letterhead;
    }

    public String number() {
        return report.number().isBlank() ? "" : w.text("report.number", PrintableText.of(report.number()));
    }

    public String period() {
        return w.text("report.period", w.month(report.month()));
    }

    public String continued() {
        return w.text("report.recap") + " · " + w.month(report.month());
    }

    public String footer() {
        return letterhead.name();
    }

    public List<Card> cards() {
        long idle = report.rows().stream().filter(row -> row.done() == 0).count();
        long gaps = report.rows().stream().filter(row -> row.missing() > 0).count();
        Double mean = mean(report.rows().stream().map(row -> row.result().score()));
        return List.of(
                new Card(
                        w.number(report.rows().size()),
                        w.text("report.groups"),
                        w.text("report.membersInAll", sum(RecapRow::members))),
                new Card(w.percent(mean), w.text("report.meanAchievement"), w.text("report.ofRated", rated())),
                new Card(
                        w.number(sum(RecapRow::done)),
                        w.text("report.activitiesDone"),
                        w.text("report.ofActivities", sum(RecapRow::activities))),
                new Card(
                        w.number(sum(RecapRow::men) + sum(RecapRow::women)),
                        w.text("report.attendance"),
                        w.text("report.menAndWomen", sum(RecapRow::men), sum(RecapRow::women))),
                new Card(
                        w.number(idle),
                        w.text("report.withoutActivity"),
                        w.text("report.ofGroups", report.rows().size())),
                new Card(
                        w.number(sum(RecapRow::missing)),
                        w.text("report.indicatorsWithoutData"),
                        w.text("report.inGroups", gaps)));
    }

    public Renderable approachChart() {
        return approachChart;
    }

    public String approachDescription() {
        return approachChart.description();
    }

    public Renderable ratingChart() {
        return ratingChart;
    }

    public String ratingDescription() {
        return ratingChart.description();
    }

    public List<RecapLine> rows() {
        List<RecapLine> lines = new ArrayList<>(report.rows().size());
        for (RecapRow row : report.rows()) {
            lines.add(RecapLine.of(lines.size() + 1, row, w));
        }
        return lines;
    }

    /** The last line of the table: means of the scores, sums of the rest. */
    public RecapLine total() {
        return new RecapLine(
                "",
                w.text("report.officeTotal"),
                "",
                "",
                w.number(sum(RecapRow::members)),
                mean(Approach.RELIGIOUS),
                mean(Approach.SOCIAL),
                mean(Approach.POLITICAL),
                mean(Approach.ECONOMIC),
                w.percent(mean(report.rows().stream().map(row -> row.result().score()))),
                Rating.NO_DATA,
                "",
                w.number(sum(RecapRow::done)) + "/" + w.number(sum(RecapRow::activities)),
                w.number(sum(RecapRow::men) + sum(RecapRow::women)),
                "");
    }

    /** Nobody at an office is the author of the recap by duty: whoever checks the reports signs for it. */
    public Signature signature() {
        Office office = report.office();
        String place = PrintableText.of(office.place());
        String date = w.date(report.date());
        return Signature.of(
                w,
                place.isEmpty() ? date : place + ", " + date,
                office.checkedBy(),
                Signer.NONE,
                office.acknowledgedBy());
    }

    static @Nullable Double scoreOf(RecapRow row, Approach approach) {
        return row.result().approaches().stream()
                .filter(result -> result.approach() == approach)
                .map(ApproachResult::score)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String mean(Approach approach) {
        return w.percent(mean(report.rows().stream().map(row -> scoreOf(row, approach))));
    }

    /** The plain mean of what is known, null when nothing is. */
    static @Nullable Double mean(Stream<@Nullable Double> scores) {
        double[] known =
                scores.filter(Objects::nonNull).mapToDouble(Double::doubleValue).toArray();
        return known.length == 0 ? null : Arrays.stream(known).sum() / known.length;
    }

    private long rated() {
        return report.rows().stream().filter(RecapRow::isRated).count();
    }

    private int sum(ToIntFunction<RecapRow> figure) {
        return report.rows().stream().mapToInt(figure).sum();
    }
}
