package id.dampingi.report;

import id.dampingi.approach.Approach;
import id.dampingi.evaluation.Rating;
import id.dampingi.group.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of the recap's table. */
public record RecapLine(
        String no,
        String group,
        String where,
        String facilitator,
        String members,
        String religious,
        String social,
        String political,
        String economic,
        String score,
        Rating rating,
        String ratingText,
        String activities,
        String attendance,
        String attention) {
    static RecapLine of(int no, RecapRow row, ReportWords w) {
        Group group = row.group();
        return new RecapLine(
                w.number(no),
                PrintableText.of(group.name()),
                Stream.of(group.code(), group.region().village())
                        .map(PrintableText::of)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")),
                ReportWords.orNothing(PrintableText.of(row.facilitator())),
                w.number(row.members()),
                score(row, Approach.RELIGIOUS, w),
                score(row, Approach.SOCIAL, w),
                score(row, Approach.POLITICAL, w),
                score(row, Approach.ECONOMIC, w),
                w.percent(row.result().score()),
                row.result().rating(),
                w.rating(row.result().rating()),
                w.number(row.done()) + "/" + w.number(row.activities()),
                w.number(row.men() + row.women()),
                attention(row, w));
    }

    private static String attention(RecapRow row, ReportWords w) {
        List<String> points = new ArrayList<>();
        if (row.done() == 0) {
            points.add(w.text("report.withoutActivity"));
        }
        if (row.missing() > 0) {
            points.add(w.text("report.withoutData", row.missing()));
        }
        return points.isEmpty() ? ReportWords.NOTHING : String.join("\n", points);
    }

    private static String score(RecapRow row, Approach approach, ReportWords w) {
        return w.percent(RecapPage.scoreOf(row, approach));
    }
}
