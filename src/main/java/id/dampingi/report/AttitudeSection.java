package id.dampingi.report;

import id.dampingi.attitude.AttitudeMonth;
import id.dampingi.report.BlockSection.Block;
import id.dampingi.report.BlockSection.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The attitude of the community and the three principles, which go together on paper. */
final class AttitudeSection {
    /** An aspect of the scale with its index, in all and by who rated it. */
    public record AspectRow(String aspect, String index, String self, String facilitator) {}

    private AttitudeSection() {}

    static ReportSection of(MonthlyReport report, ReportWords w) {
        List<Block> blocks = new ArrayList<>();
        report.part(AttitudeMonth.class).ifPresent(attitude -> {
            blocks.add(BlockSection.facts(facts(attitude, w)));
            blocks.add(new Block("monthly-attitude", aspects(attitude, w)));
        });
        blocks.addAll(PrincipleSection.blocks(report, w));
        return BlockSection.of(
                w.text("report.attitudeAndPrinciples"), w.text("report.noPrinciples"), blocks.toArray(Block[]::new));
    }

    private static List<Fact> facts(AttitudeMonth attitude, ReportWords w) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                w.text("attitude.index"),
                w.text(
                        "report.attitudeIndex",
                        points(OptionalDouble.of(attitude.index()), w),
                        points(attitude.self(), w),
                        points(attitude.facilitator(), w))));
        String changes = Stream.of(
                        change("report.sincePreviousSurvey", attitude.sincePrevious(), w),
                        change("report.sinceFirstSurvey", attitude.sinceFirst(), w))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        if (!changes.isEmpty()) {
            facts.add(new Fact(w.text("report.attitudeChange"), changes));
        }
        facts.add(new Fact(
                w.text("report.attitudeBasis"),
                w.text("attitude.basis", w.date(attitude.latest()), attitude.surveys(), attitude.members())));
        return facts;
    }

    private static List<AspectRow> aspects(AttitudeMonth attitude, ReportWords w) {
        return attitude.aspects().stream()
                .map(each -> new AspectRow(
                        PrintableText.of(each.aspect().nameIn(w.language())),
                        points(OptionalDouble.of(each.index()), w),
                        points(each.self(), w),
                        points(each.facilitator(), w)))
                .toList();
    }

    /** With an arrow, so that a fall is not overlooked. */
    private static String change(String key, OptionalDouble points, ReportWords w) {
        if (points.isEmpty()) {
            return "";
        }
        BigDecimal rounded = tenth(points.getAsDouble());
        String arrow = rounded.signum() == 0 ? "→ " : rounded.signum() > 0 ? "↑ " : "↓ ";
        return arrow + w.text(key, w.value(rounded.abs()));
    }

    private static String points(OptionalDouble index, ReportWords w) {
        return w.value(index.isPresent() ? tenth(index.getAsDouble()) : null);
    }

    private static BigDecimal tenth(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
