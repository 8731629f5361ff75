package id.dampingi.report;

import id.dampingi.approach.Part;
import id.dampingi.principle.PartCount;
import id.dampingi.principle.PrincipleFigures;
import id.dampingi.principle.PrincipleMonth;
import id.dampingi.principle.Question;
import id.dampingi.principle.SideCount;
import id.dampingi.report.BlockSection.Block;
import id.dampingi.report.BlockSection.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The three principles: whose the activities were, what the facilitator did, what was learnt from the community. */
final class PrincipleSection {
    /** A question of the first principle: how many activities were whose, the community's share and that of the month before. */
    public record SideRow(
            String question, String community, String both, String facilitator, String share, String before) {}

    /** Something that was learnt. */
    public record LessonRow(String date, String text, String activity) {}

    private PrincipleSection() {}

    static List<Block> blocks(MonthlyReport report, ReportWords w) {
        return report.part(PrincipleMonth.class)
                .filter(month -> !month.now().isEmpty())
                .map(month -> List.of(
                        new Block("monthly-principles", sides(month, w)),
                        BlockSection.facts(facts(month, w)),
                        new Block("monthly-lessons", lessons(month, w))))
                .orElse(List.of());
    }

    private static List<SideRow> sides(PrincipleMonth month, ReportWords w) {
        return Arrays.stream(Question.values())
                .filter(question -> month.now().of(question).said() > 0)
                .map(question -> {
                    SideCount now = month.now().of(question);
                    return new SideRow(
                            w.text(question.key()),
                            w.number(now.community()),
                            w.number(now.both()),
                            w.number(now.facilitator()),
                            share(now, w),
                            share(month.before().of(question), w));
                })
                .toList();
    }

    private static String share(SideCount count, ReportWords w) {
        OptionalDouble share = count.share();
        return w.percent(share.isPresent() ? share.getAsDouble() : null);
    }

    private static List<Fact> facts(PrincipleMonth month, ReportWords w) {
        List<Fact> facts = new ArrayList<>();
        PrincipleFigures now = month.now();
        PartCount part = now.part();
        if (part.said() > 0) {
            facts.add(new Fact(
                    w.text("principle.facilitator"),
                    Arrays.stream(Part.values())
                            .filter(each -> part.of(each) > 0)
                            .map(each -> w.text(each.key()) + " " + w.number(part.of(each)))
                            .collect(Collectors.joining(" · "))));
            String before = position(month.before().part(), w);
            facts.add(new Fact(w.text("report.meanPart"), w.text("report.meanPartIs", position(part, w), before)));
        }
        return facts;
    }

    /** From 1 to 5 with one decimal, a dash when nothing was said. */
    private static String position(PartCount part, ReportWords w) {
        OptionalDouble position = part.position();
        return w.value(
                position.isPresent()
                        ? BigDecimal.valueOf(position.getAsDouble()).setScale(1, RoundingMode.HALF_UP)
                        : null);
    }

    private static List<LessonRow> lessons(PrincipleMonth month, ReportWords w) {
        return month.lessons().stream()
                .map(lesson -> new LessonRow(
                        w.dayAndMonth(lesson.date()),
                        PrintableText.of(lesson.text()),
                        ReportWords.orNothing(PrintableText.of(lesson.title()))))
                .toList();
    }
}
