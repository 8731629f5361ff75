package id.dampingi.report;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.problem.Alternative;
import id.dampingi.problem.Decision;
import id.dampingi.problem.MonthProblem;
import id.dampingi.problem.Outcome;
import id.dampingi.problem.Problem;
import id.dampingi.problem.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Problems with their alternatives, what was decided and what was done; a step that was skipped is named. */
record ProblemSection(String heading, List<Row> rows, String nothing) implements ReportSection {
    /** The problems of a month. */
    record Problems(List<MonthProblem> all) {}

    /** A problem as it stood at the end of the month. */
    public record Row(String no, String problem, String note, String alternatives, String decision, String done) {}

    static ProblemSection of(MonthlyReport report, ReportWords w) {
        List<Row> rows = new ArrayList<>();
        report.part(Problems.class)
                .map(Problems::all)
                .orElse(List.of())
                .forEach(problem -> rows.add(row(rows.size() + 1, problem, report, w)));
        return new ProblemSection(w.text("report.problems"), rows, w.text("report.noProblems"));
    }

    @Override
    public String template() {
        return "monthly-problems";
    }

    private static Row row(int no, MonthProblem each, MonthlyReport report, ReportWords w) {
        Problem problem = each.problem();
        String open = each.progress().skipped().stream()
                .map(Step::openKey)
                .map(w::text)
                .collect(Collectors.joining(", "));
        return new Row(
                w.number(no),
                PrintableText.of(problem.statement()),
                lines(
                        w.text(problem.approach().key()) + " · " + day(problem.date(), report, w),
                        problem.score().isPresent()
                                ? w.text("report.problemScore", problem.score().getAsInt())
                                : "",
                        each.causes() == 0 ? "" : w.text("report.problemCauses", each.causes()),
                        open.isEmpty() ? "" : "▲ " + open),
                ReportWords.orNothing(alternatives(each.alternatives(), w)),
                ReportWords.orNothing(each.decision()
                        .map(made -> decision(made, each.chosen(), report, w))
                        .orElse("")),
                ReportWords.orNothing(lines(
                        each.plans() == 0 ? "" : w.text("report.plansDone", each.plansDone(), each.plans()),
                        each.outcome()
                                .map(outcome -> outcome(outcome, report, w))
                                .orElse(""))));
    }

    private static String alternatives(List<Alternative> all, ReportWords w) {
        return all.stream()
                .map(each -> {
                    String support = each.support() == null || each.participants() == null
                            ? ""
                            : " " + w.text("report.support", each.support(), each.participants());
                    return "• " + PrintableText.of(each.statement()) + support;
                })
                .collect(Collectors.joining("\n"));
    }

    private static String decision(Decision made, Optional<Alternative> chosen, MonthlyReport report, ReportWords w) {
        String statement = PrintableText.of(made.statement());
        String by = PrintableText.of(made.decidedBy());
        return lines(
                statement.isEmpty()
                        ? chosen.map(Alternative::statement)
                                .map(PrintableText::of)
                                .orElse("")
                        : statement,
                w.text(made.way().key()) + ", " + day(made.date(), report, w),
                by);
    }

    private static String outcome(Outcome outcome, MonthlyReport report, ReportWords w) {
        String lesson = PrintableText.of(outcome.lesson());
        return lines(
                w.text(outcome.result().key()) + ", " + day(outcome.date(), report, w),
                PrintableText.of(outcome.what()),
                lesson.isEmpty() ? "" : w.text("report.problemLesson", lesson));
    }

    /** With the year, unless it is that of the report. */
    private static String day(LocalDate day, MonthlyReport report, ReportWords w) {
        return day.getYear() == report.month().getYear() ? w.dayAndMonth(day) : Formats.shortDate(day, w.locale());
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
