package id.dampingi.report;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.evaluation.ApproachResult;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.office.Office;
import id.dampingi.office.Signer;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.renderers.Renderable;

/** The monthly evaluation of a group as it is printed: every text in its language, ready to be placed. */
public final class MonthlyPage {
    private final MonthlyReport report;
    private final ReportWords w;
    private final Letterhead letterhead;
    private final Chart trendChart;
    private final Chart approachChart;
    private final Narration narration;

    public MonthlyPage(MonthlyReport report, ReportWords w, Letterhead letterhead) {
        this.report = report;
        this.w = w;
        this.letterhead = letterhead;
        trendChart = Charts.trend(report.trend(), w);
        approachChart = Charts.approaches(report.result(), w);
        narration = new Narration(report.narrative(), w);
    }

    public Letterhead letterhead() {
        return letterhead;
    }

    public String number() {
        return report.number().isBlank() ? "" : w.text("report.number", PrintableText.of(report.number()));
    }

    public String groupName() {
        return PrintableText.of(report.group().name());
    }

    public String groupCode() {
        return PrintableText.of(report.group().code());
    }

    public String period() {
        return w.text("report.period", w.month(report.month()));
    }

    /** Stands at the top of the second page and those after it. */
    public String continued() {
        return w.text("report.monthly") + " · " + groupName() + " · " + w.month(report.month());
    }

    public String footer() {
        return letterhead.name();
    }

    public List<Card> cards() {
        long done = count(ActivityState.DONE);
        int men = done().mapToInt(Activity::men).sum();
        int women = done().mapToInt(Activity::women).sum();
        List<ApproachResult> approaches = report.result().approaches();
        int missing = approaches.stream().mapToInt(ApproachResult::missing).sum();
        long targets = approaches.stream()
                .flatMap(a -> a.indicators().stream())
                .filter(i -> i.target() != null)
                .count();
        return List.of(
                new Card(
                        w.percent(report.result().score()),
                        w.text("report.meanAchievement"),
                        w.rating(report.result().rating())),
                new Card(
                        w.number(done),
                        w.text("report.activitiesDone"),
                        w.text("report.ofActivities", report.activities().size())),
                new Card(w.number(men + women), w.text("report.attendance"), w.text("report.menAndWomen", men, women)),
                new Card(
                        w.number(targets - missing),
                        w.text("report.indicatorsMeasured"),
                        w.text("report.ofIndicators", targets)));
    }

    public List<IdentityRow> identity() {
        return IdentityRow.of(report, w);
    }

    public Renderable approachChart() {
        return approachChart;
    }

    public String approachDescription() {
        return approachChart.description();
    }

    public Renderable trendChart() {
        return trendChart;
    }

    public String trendDescription() {
        return trendChart.description();
    }

    public List<ActivityRow> activities() {
        return ActivityRow.of(report.activities(), w);
    }

    public String attendedMen() {
        return w.number(done().mapToInt(Activity::men).sum());
    }

    public String attendedWomen() {
        return w.number(done().mapToInt(Activity::women).sum());
    }

    public String activitySummary() {
        return w.text(
                "report.activitySummary",
                count(ActivityState.DONE),
                count(ActivityState.PLANNED),
                count(ActivityState.CANCELLED));
    }

    public List<IndicatorRow> indicators() {
        return IndicatorRow.of(report.result(), w);
    }

    public List<ActivityRow> nextActivities() {
        return ActivityRow.of(report.nextActivities(), w);
    }

    public String nextMonth() {
        return w.month(report.month().plusMonths(1));
    }

    public Narration narration() {
        return narration;
    }

    public Signature signature() {
        Office office = report.office();
        Facilitator facilitator = report.facilitator();
        Signer author = facilitator == null
                ? new Signer(w.text("report.facilitator"), "", "")
                : new Signer(w.text("report.facilitator"), facilitator.name(), facilitator.number());
        String place = PrintableText.of(office.place());
        String date = w.date(report.date());
        return Signature.of(
                w, place.isEmpty() ? date : place + ", " + date, author, office.checkedBy(), office.acknowledgedBy());
    }

    private Stream<Activity> done() {
        return report.activities().stream().filter(activity -> activity.state() == ActivityState.DONE);
    }

    private long count(ActivityState state) {
        return report.activities().stream()
                .filter(activity -> activity.state() == state)
                .count();
    }
}
