package id.dampingi.report;

import id.dampingi.activity.ActivityState;
import id.dampingi.evaluation.ApproachResult;
import java.util.List;

/** The monthly evaluation of a group as it is printed: every text in its language, ready to be placed. */
public final class MonthlyPage {
    private final MonthlyReport report;
    private final ReportWords w;
    private final Letterhead letterhead;

    public MonthlyPage(MonthlyReport report, ReportWords w, Letterhead letterhead) {
        this.report = report;
        this.w = w;
        this.letterhead = letterhead;
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
        MonthActivities activities = report.activities();
        long done = activities.count(ActivityState.DONE);
        int men = activities.men();
        int women = activities.women();
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
                        w.text("report.ofActivities", activities.all().size())),
                new Card(w.number(men + women), w.text("report.attendance"), w.text("report.menAndWomen", men, women)),
                new Card(
                        w.number(targets - missing),
                        w.text("report.indicatorsMeasured"),
                        w.text("report.ofIndicators", targets)));
    }

    public List<SectionLine> sections() {
        return SectionLine.of(MonthlySections.of(report, w), w);
    }
}
