package id.dampingi.report;

import id.dampingi.economy.BookSums;
import id.dampingi.economy.EconomyStatement;
import id.dampingi.economy.EconomyStatement.Own;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.report.BlockSection.Block;
import id.dampingi.report.BlockSection.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Enterprises, savings and loans of the group; those of its members only in sum. */
final class EconomySection {
    /** With fewer a mean tells what a person earns. */
    private static final int FEWEST_FOR_MEAN = 3;

    /** A line of the table of enterprises; {@code last} for the sum of all. */
    public record Row(
            Boolean last,
            String name,
            String turnover,
            String cost,
            String profit,
            String yearTurnover,
            String yearProfit,
            String jobs,
            String month) {}

    private EconomySection() {}

    static ReportSection of(MonthlyReport report, ReportWords w) {
        EconomyStatement economy = report.part(EconomyStatement.class).orElse(EconomyStatement.NONE);
        return BlockSection.of(
                w.text("report.economy"),
                "",
                new Block("monthly-enterprises", rows(report, economy, w)),
                BlockSection.facts(facts(economy, w)));
    }

    private static List<Row> rows(MonthlyReport report, EconomyStatement economy, ReportWords w) {
        if (!economy.hasEnterprises()) {
            return List.of();
        }
        String month = w.month(report.month());
        List<Row> rows = new ArrayList<>();
        for (Own own : economy.own()) {
            rows.add(row(Boolean.FALSE, name(own, report, w), own.sums(), month, w));
        }
        BookSums members = economy.members();
        if (members.enterprises() > 0 || members.yearTurnover() != null) {
            rows.add(row(
                    Boolean.FALSE, w.text("report.enterprisesOfMembers", members.enterprises()), members, month, w));
        }
        if (rows.size() > 1) {
            rows.add(row(Boolean.TRUE, w.text("report.total"), economy.total(), month, w));
        }
        return rows;
    }

    private static String name(Own own, MonthlyReport report, ReportWords w) {
        String name = PrintableText.of(own.name());
        String kind = PrintableText.of(own.kind());
        String both = kind.isEmpty() ? name : name + " (" + kind + ")";
        LocalDate ended = own.ended();
        return ended == null || ended.isAfter(report.month().atEndOfMonth())
                ? both
                : w.text("report.enterpriseEnded", both, w.dayAndMonth(ended));
    }

    private static Row row(Boolean last, String name, BookSums sums, String month, ReportWords w) {
        return new Row(
                last,
                name,
                w.value(sums.turnover()),
                w.value(sums.cost()),
                w.value(sums.profit()),
                w.value(sums.yearTurnover()),
                w.value(sums.yearProfit()),
                sums.turnover() == null ? ReportWords.NOTHING : w.number(sums.jobs()),
                month);
    }

    private static List<Fact> facts(EconomyStatement economy, ReportWords w) {
        List<Fact> facts = new ArrayList<>();
        var savings = economy.savings();
        if (!savings.isEmpty()) {
            facts.add(new Fact(
                    w.text("economy.savings"),
                    w.text(
                            "report.savings",
                            money(savings.after(), w),
                            money(savings.before(), w),
                            money(savings.in(), w),
                            money(savings.out(), w))));
        }
        if (!economy.debts().isEmpty()) {
            facts.add(new Fact(
                    w.text("economy.loans"),
                    economy.debts().stream()
                            .map(debt -> w.text(
                                    debt.overdue().signum() > 0 ? "report.loansOverdue" : "report.loans",
                                    w.text(debt.lender().key()),
                                    debt.loans(),
                                    money(debt.rest(), w),
                                    money(debt.overdue(), w)))
                            .collect(Collectors.joining("\n"))));
        }
        if (economy.permits() > 0) {
            facts.add(new Fact(w.text("enterprise.permits"), w.text("report.permits", economy.permits())));
        }
        if (economy.income() != null && economy.told() >= FEWEST_FOR_MEAN) {
            facts.add(new Fact(
                    w.text("economy.incomes"), w.text("report.incomes", money(economy.income(), w), economy.told())));
        }
        return facts;
    }

    private static String money(BigDecimal amount, ReportWords w) {
        return Formats.money(amount, w.locale());
    }
}
