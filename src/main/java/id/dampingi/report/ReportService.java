package id.dampingi.report;

import id.dampingi.evaluation.EvaluationStore;
import id.dampingi.group.Group;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.task.Progress;
import id.dampingi.office.Office;
import id.dampingi.office.ReportNumber;
import id.dampingi.office.ReportNumberStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Reports to look at, to save and to print. All of it takes time: never call it from the event thread. */
public final class ReportService {
    private final MonthlyReportStore monthly;
    private final RecapReportStore recap;
    private final ReportNumberStore numbers;
    private final Clock clock;

    public ReportService(Database database, Clock clock) {
        this(database, new EvaluationStore(database), clock);
    }

    /** @param evaluations shared with others, for it keeps the results of all groups */
    public ReportService(Database database, EvaluationStore evaluations, Clock clock) {
        monthly = new MonthlyReportStore(database, evaluations);
        recap = new RecapReportStore(database, monthly, evaluations);
        numbers = new ReportNumberStore(database);
        this.clock = clock;
    }

    /** The groups that have a report for a month, ordered by their codes. */
    public List<Group> groups(YearMonth month) {
        return monthly.groups(month);
    }

    /** One report of an order, with the number that it has or would get. */
    public PrintedReport preview(ReportOrder order, int index) {
        check(order);
        if (order.kind() == ReportKind.RECAP) {
            return reports(order).apply(0);
        }
        Map<Optional<UUID>, Integer> known = numbers.numbers(order.month(), order.subjects());
        return reports(order.only(order.groups().get(index)), known).apply(0);
    }

    /** Writes all reports into one PDF; nothing is left of it after a failure or a cancellation. */
    public SavedReports saveAs(ReportOrder order, Path file, Progress progress) {
        check(order);
        return finished(order, ReportFiles.book(order, file, office(), reports(order), day(order), progress));
    }

    /** Writes a PDF for each report; those that are finished stay after a cancellation. */
    public SavedReports saveEach(ReportOrder order, Path folder, Progress progress) {
        check(order);
        return finished(order, ReportFiles.each(order, folder, office(), reports(order), day(order), progress));
    }

    public SavedReports print(ReportOrder order, ChosenPrinter printer, Progress progress) {
        check(order);
        int printed = PaperPrinter.print(order, printer, reports(order), progress);
        return finished(order, new ReportFiles.Written(List.of(), printed));
    }

    /** Reports get their numbers for good once they have left the program. */
    private SavedReports finished(ReportOrder order, ReportFiles.Written written) {
        if (written.reports() == 0) {
            return new SavedReports(List.of(), 0, Optional.empty());
        }
        Change change = numbers.issue(order.month(), order.subjects().subList(0, written.reports()));
        return new SavedReports(
                written.files(), written.reports(), change.tables().isEmpty() ? Optional.empty() : Optional.of(change));
    }

    private void check(ReportOrder order) {
        if (order.month().isAfter(YearMonth.now(clock))) {
            throw new Failure("report.monthInFuture", null, Formats.month(order.month()));
        }
        if (order.size() == 0) {
            throw new Failure("report.noGroups", null);
        }
    }

    private IntFunction<PrintedReport> reports(ReportOrder order) {
        return reports(order, numbers.numbers(order.month(), order.subjects()));
    }

    private IntFunction<PrintedReport> reports(ReportOrder order, Map<Optional<UUID>, Integer> known) {
        Printer printer = new Printer(Templates.shared(), order.language());
        if (order.kind() == ReportKind.RECAP) {
            String number = number(office(), order.month(), known.getOrDefault(Optional.<UUID>empty(), 1), "");
            return index -> printer.print(recap.report(order.month(), day(order), number));
        }
        IntFunction<MonthlyReport> data = monthly.reports(order, day(order), numberOf(order, known));
        return order.has(ReportExtra.COVER)
                ? index -> printer.printCovered(data.apply(index))
                : index -> printer.print(data.apply(index));
    }

    private Function<Group, String> numberOf(ReportOrder order, Map<Optional<UUID>, Integer> known) {
        Office office = office();
        return group -> number(office, order.month(), known.getOrDefault(Optional.of(group.id()), 1), group.code());
    }

    private static String number(Office office, YearMonth month, int number, String group) {
        return ReportNumber.text(office.numberPattern(), number, month, group);
    }

    private Office office() {
        return monthly.office();
    }

    /** The last day of the month, or today while it is not over: the same report of a past month every day. */
    private LocalDate day(ReportOrder order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = order.month().atEndOfMonth();
        return today.isBefore(last) ? today : last;
    }
}
