package id.dampingi.report;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.approach.Approach;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of the table of activities; {@code result} also holds the remark, {@code men} and {@code women} are a dash for what did not take place. */
public record ActivityRow(
        String no,
        String date,
        String title,
        String result,
        String approach,
        String technique,
        String place,
        String men,
        String women,
        String state) {

    static List<ActivityRow> of(List<Activity> activities, ReportWords w) {
        List<ActivityRow> rows = new ArrayList<>(activities.size());
        for (Activity activity : activities) {
            rows.add(of(rows.size() + 1, activity, w));
        }
        return rows;
    }

    private static ActivityRow of(int no, Activity activity, ReportWords w) {
        boolean done = activity.state() == ActivityState.DONE;
        return new ActivityRow(
                w.number(no),
                w.dayAndMonth(activity.date()),
                ReportWords.orNothing(PrintableText.of(activity.title())),
                result(activity, w),
                approaches(activity, w),
                activity.technique() == null ? "" : w.text(activity.technique().key()),
                ReportWords.orNothing(PrintableText.of(activity.place())),
                done ? w.number(activity.men()) : ReportWords.NOTHING,
                done ? w.number(activity.women()) : ReportWords.NOTHING,
                state(activity, w));
    }

    /** The main approach first, then the others it serves. */
    private static String approaches(Activity activity, ReportWords w) {
        String others = activity.approaches().stream()
                .filter(approach -> approach != activity.mainApproach())
                .sorted()
                .map(Approach::key)
                .map(w::text)
                .collect(Collectors.joining(", "));
        String main = w.text(activity.mainApproach().key());
        return others.isEmpty() ? main : main + "\n+ " + others;
    }

    private static String state(Activity activity, ReportWords w) {
        String symbol = switch (activity.state()) {
            case DONE -> "●";
            case PLANNED -> "○";
            case CANCELLED -> "■";
        };
        return symbol + " " + w.text(activity.state().key());
    }

    /** What came of it, then why it was cancelled and what else is to be said, a paragraph each. */
    private static String result(Activity activity, ReportWords w) {
        String reason = activity.state() == ActivityState.CANCELLED ? PrintableText.of(activity.reason()) : "";
        String remark = PrintableText.of(activity.remark());
        return Stream.of(
                        PrintableText.of(activity.result()),
                        reason.isEmpty() ? "" : w.text("report.reason", reason),
                        remark.isEmpty() ? "" : w.text("report.remark", remark))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
