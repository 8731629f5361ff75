package id.dampingi.report;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.plan.MonthPlan;
import id.dampingi.plan.PlanItem;
import id.dampingi.plan.PlanState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The follow-up plans that were unfinished in the month or ended in it. */
record PlanSection(String heading, List<Row> rows, String nothing) implements ReportSection {
    /** The plans of a month. */
    record Plans(List<MonthPlan> all) {}

    /** A plan as it stood at the end of the month. */
    public record Row(
            String no,
            String finding,
            String plan,
            String target,
            String person,
            String due,
            String cost,
            String state) {}

    static PlanSection of(MonthlyReport report, ReportWords w) {
        List<Row> rows = new ArrayList<>();
        report.part(Plans.class)
                .map(Plans::all)
                .orElse(List.of())
                .forEach(plan -> rows.add(row(rows.size() + 1, plan, report, w)));
        return new PlanSection(w.text("report.followUp"), rows, w.text("report.noFollowUp"));
    }

    @Override
    public String template() {
        return "monthly-follow-up";
    }

    private static Row row(int no, MonthPlan plan, MonthlyReport report, ReportWords w) {
        PlanItem item = plan.item();
        String finding = PrintableText.of(item.finding());
        String target = PrintableText.of(item.target());
        LocalDate due = item.due();
        return new Row(
                w.number(no),
                ReportWords.orNothing(finding.isEmpty() ? PrintableText.of(plan.statement()) : finding),
                PrintableText.of(item.plan()),
                target.isEmpty() ? "" : w.text("report.planTarget", target),
                ReportWords.orNothing(PrintableText.of(item.person())),
                due == null ? ReportWords.NOTHING : Formats.shortDate(due, w.locale()),
                ReportWords.orNothing(lines(cost(item.cost(), w), PrintableText.of(item.source()))),
                state(plan, report, w));
    }

    private static String cost(@Nullable BigDecimal cost, ReportWords w) {
        return cost == null ? "" : Formats.money(cost, w.locale());
    }

    private static String state(MonthPlan plan, MonthlyReport report, ReportWords w) {
        String symbol = switch (plan.state()) {
            case DONE -> "●";
            case OPEN, STARTED -> "○";
            case DROPPED -> "■";
        };
        String reason =
                plan.state() == PlanState.DROPPED ? PrintableText.of(plan.item().reason()) : "";
        return lines(
                symbol + " " + w.text(plan.state().key()),
                plan.isOverdue(report.date()) ? "▲ " + w.text("report.planOverdue") : "",
                reason);
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
